import { TextInput, Textarea } from '@mantine/core';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './SavedInput.module.css';
import type { DraftKey } from '../state/draftKeys';
import { useDraftOf } from '../state/useDraftOf';
import { languageSchema } from '../../core/model/languageSchema';
import { LinkButton } from './LinkButton';
import { ChangedElsewhereNote } from './ChangedElsewhereNote';
import { useBaseWording } from '../state/useBaseWording';

interface SavedInputProps {
  label: string;
  /** What stands above it, where a head above says the rest of its name. */
  shownLabel?: string;
  hint?: string;
  placeholder?: string;
  /** What the workshop holds. */
  value: string;
  /** Sends the command; answers whether it was done. Called when the field is left, or on Enter. */
  onSave: (text: string, base: number[]) => Promise<boolean>;
  /** The `rev` of the wording that stands now; given back to `onSave` as it was when writing began. */
  base?: readonly number[];
  /** Key of the draft kept while typing ("meeting.title.en"); absent: nothing is worth keeping (a short code). */
  draftKey?: DraftKey;
  lang?: string;
  multiline?: boolean;
  maxLength?: number;
  inputMode?: 'email' | 'tel';
}

const NOTHING: readonly number[] = [];

/**
 * A line of text that is saved as one leaves it: no Save button. What is being typed survives a crash as a draft, which
 * is saved only when somebody goes on with it or presses Enter; Escape brings back what was saved and keeps what was
 * typed beside it.
 */
export function SavedInput(props: SavedInputProps) {
  const { name } = useDraftOf(props.draftKey);
  // What one person typed is not what another one leaves the field with.
  return <Field key={name} {...props} />;
}

function Field({
  label,
  shownLabel,
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
  const { text: found, base: foundBase, keep, write, send, drop } = useDraftOf(draftKey);
  const [typed, setTyped] = useState<string>();
  /** What was typed since the last sending. */
  const latest = useRef<string>(undefined);
  /** Escape was pressed over this text, written on this. */
  const [aside, setAside] = useState<{ text: string; base: number[]; over: string | undefined }>();
  const writtenOn = useBaseWording(base, aside ? undefined : foundBase);
  /** What stood when the writing began: of a plain field, which has no `rev`, this is what the text is written on. */
  const [over, setOver] = useState<string>();
  const end = () => {
    writtenOn.end();
    setOver(undefined);
  };
  /** The value that stood when the last text was sent: once it moves, the mirror speaks again. */
  const [sentOver, setSentOver] = useState<string>();
  if (sentOver !== undefined && sentOver !== value) {
    setSentOver(undefined);
    setTyped(undefined);
    setOver(undefined);
  }

  const unfinished = typed ?? (aside === undefined ? found : undefined);
  /** Leaving a field that nothing was typed in saves nothing, though an unfinished text stands in it. */
  const leave = () => typed !== undefined && void save();
  const text = unfinished?.trim();
  /** Saved elsewhere meanwhile, and not with these very words: nothing is sent before a person has seen both. */
  const isMoved = base === NOTHING ? over !== undefined && over !== value : writtenOn.isBehind;
  const isBehind = isMoved && text !== undefined && text !== value && sentOver === undefined;
  const save = async (on: readonly number[] = writtenOn.take()) => {
    if (text === undefined || sentOver !== undefined) return;
    if (text === value) {
      setTyped(undefined);
      end();
      if (aside === undefined) drop();
      return;
    }
    setAside(undefined);
    setTyped(text);
    if (on !== base && isBehind) return;
    setSentOver(value);
    latest.current = undefined;
    if (await send(() => onSave(text, [...on]))) {
      end();
      drop();
      // Typed while the answer was under way: the field goes on holding it, and so does the disk.
      if (latest.current !== undefined) keep(latest.current);
    } else setSentOver(undefined);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Enter' && (!multiline || event.ctrlKey)) void save();
    if (event.key === 'Escape' && unfinished !== undefined) {
      event.stopPropagation();
      setTyped(undefined);
      const on = writtenOn.take();
      end();
      if (unfinished.trim() === '' || unfinished.trim() === value) return drop();
      setAside({ text: unfinished, base: on, over });
      write(unfinished, { base: on });
    }
  };
  const takeUp = () => {
    if (!aside) return;
    setTyped(aside.text);
    writtenOn.resume(aside.base);
    setOver(aside.over);
    setAside(undefined);
  };
  const says =
    aside !== undefined && typed === undefined ? (
      <>
        {t('common.putAside', { text: aside.text })}{' '}
        <LinkButton onPress={takeUp}>{t('common.takeUp')}</LinkButton>
      </>
    ) : typed === undefined && found !== undefined ? (
      t('common.draftKept')
    ) : (
      hint
    );

  const shared = {
    label: shownLabel ?? label,
    ...(shownLabel !== undefined && { 'aria-label': label }),
    description: says,
    placeholder: placeholder ?? '',
    value: unfinished ?? value,
    lang: lang ?? '',
    maxLength,
    autoComplete: 'off',
    onKeyDown,
    onBlur: leave,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => {
      setSentOver(undefined);
      latest.current = currentTarget.value;
      if (over === undefined) setOver(value);
      setTyped(currentTarget.value);
      keep(currentTarget.value, { base: writtenOn.begin() });
    },
  };
  const field = multiline ? (
    <Textarea {...shared} autosize minRows={2} maxRows={8} />
  ) : (
    <TextInput {...shared} {...(inputMode && { inputMode })} />
  );
  const keepTheirs = () => {
    setTyped(undefined);
    setAside(undefined);
    end();
    drop();
  };
  return (
    <div className={classes.whole}>
      {field}
      {isBehind && (
        <ChangedElsewhereNote
          present={value}
          mine={text}
          language={languageSchema.safeParse(lang).data ?? 'en'}
          onSaveMine={() => void save(base)}
          onKeepTheirs={keepTheirs}
        />
      )}
    </div>
  );
}
