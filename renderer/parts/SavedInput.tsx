import { TextInput, Textarea } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { dropDraft, keepDraft, useDrafts } from '../state/drafts';
import { useView } from '../state/view';
import { useWrittenOn } from '../state/useWrittenOn';

interface SavedInputProps {
  label: string;
  hint?: string;
  placeholder?: string;
  /** What the workshop holds. */
  value: string;
  /** Sends the command; answers whether it was done. Called when the field is left, or on Enter. */
  onSave: (text: string, base: number[]) => Promise<boolean>;
  /** The `rev` of the wording that stands now; given back to `onSave` as it was when writing began. */
  base?: readonly number[];
  /** Key of the draft kept while typing ("meeting.title.en"); absent: nothing is worth keeping (a short code). */
  draftKey?: string;
  lang?: string;
  multiline?: boolean;
  maxLength?: number;
  inputMode?: 'email' | 'tel';
}

const NOTHING: readonly number[] = [];

/**
 * A line of text that is saved as one leaves it: no Save button. What is being typed survives a crash as a draft;
 * Escape brings back what was saved.
 */
export function SavedInput({
  label,
  hint,
  placeholder,
  value,
  onSave,
  draftKey,
  lang,
  multiline = false,
  maxLength = 2_000,
  inputMode,
  base = NOTHING,
}: SavedInputProps) {
  const { t } = useTranslation();
  const workshop = useView((view) => view.workshop);
  const found = useDrafts(({ found: drafts }) => (draftKey === undefined ? undefined : drafts[draftKey]));
  const writtenOn = useWrittenOn(base);
  const [typed, setTyped] = useState<string>();
  /** The value that stood when the last text was sent: once it moves, the mirror speaks again. */
  const [sentOver, setSentOver] = useState<string>();
  if (sentOver !== undefined && sentOver !== value) {
    setSentOver(undefined);
    setTyped(undefined);
  }

  const unfinished = typed ?? found;
  const drop = () => {
    if (workshop !== undefined && draftKey !== undefined) dropDraft(workshop, draftKey);
  };
  const save = async () => {
    if (unfinished === undefined || sentOver !== undefined) return;
    const text = unfinished.trim();
    if (text === value) {
      setTyped(undefined);
      drop();
      return;
    }
    setTyped(text);
    setSentOver(value);
    if (await onSave(text, writtenOn.take())) {
      writtenOn.end();
      drop();
    } else setSentOver(undefined);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Enter' && (!multiline || event.ctrlKey)) void save();
    if (event.key === 'Escape' && unfinished !== undefined) {
      event.stopPropagation();
      setTyped(undefined);
      drop();
    }
  };

  const shared = {
    label,
    description: typed === undefined && found !== undefined ? t('common.draftKept') : hint,
    placeholder: placeholder ?? '',
    value: unfinished ?? value,
    lang: lang ?? '',
    maxLength,
    autoComplete: 'off',
    onKeyDown,
    onBlur: () => void save(),
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => {
      setSentOver(undefined);
      writtenOn.begin();
      setTyped(currentTarget.value);
      if (workshop !== undefined && draftKey !== undefined)
        keepDraft(workshop, draftKey, currentTarget.value);
    },
  };
  return multiline ? (
    <Textarea {...shared} autosize minRows={2} maxRows={8} />
  ) : (
    <TextInput {...shared} {...(inputMode && { inputMode })} />
  );
}
