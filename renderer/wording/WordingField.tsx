import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../core/model/language';
import type { Node } from '../../core/model/text';
import type { DraftKey } from '../state/draftKeys';
import { useDraftOf } from '../state/useDraftOf';
import { useWrittenOn } from '../state/useWrittenOn';
import type { Insertable } from './Toolbar';
import { useDescribe } from './useDescribe';
import { wordingFromDraft, wordingToDraft } from './wordingDraft';
import { WordingEditor } from './WordingEditor';
import classes from './WordingField.module.css';

interface WordingFieldProps {
  label: string;
  hint?: string;
  value: Node[][];
  language: Language;
  paragraphs?: boolean;
  placeholder?: string;
  insertables?: readonly Insertable[];
  /** The draft kept while typing. */
  draftKey: DraftKey;
  /** Sends the command; answers whether it was done. */
  onSave: (value: Node[][], base: number[]) => Promise<boolean>;
  /** The `rev` of each paragraph that stands now; given back to `onSave` as it was when writing began. */
  base?: readonly number[];
}

const NOTHING: readonly number[] = [];

/** A wording with its label: kept as a draft while typing, saved as one leaves it. */
export function WordingField({
  label,
  hint,
  value,
  language,
  paragraphs = false,
  placeholder,
  insertables = [],
  draftKey,
  onSave,
  base = NOTHING,
}: WordingFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const describe = useDescribe();
  const { text: draft, keep, write, drop, name } = useDraftOf(draftKey);
  const typed = useRef<string>(undefined);
  const [unfinished, setUnfinished] = useState<Node[][]>();
  const writtenOn = useWrittenOn(base);
  const offered = unfinished ?? wordingFromDraft(draft);

  const leave = async (written: Node[][]) => {
    if (await onSave(written, writtenOn.take())) {
      writtenOn.end();
      drop();
      setUnfinished(undefined);
    }
  };

  return (
    <div>
      <p id={id} className={classes.label}>
        {label}
      </p>
      {(offered || hint) && (
        <p className={classes.hint}>{unfinished === undefined && offered ? t('common.draftKept') : hint}</p>
      )}
      <WordingEditor
        key={`${name} ${offered && unfinished === undefined ? 'offered' : 'saved'}`}
        value={offered && unfinished === undefined ? offered : value}
        language={language}
        label={label}
        paragraphs={paragraphs}
        describe={describe}
        insertables={insertables}
        {...(placeholder !== undefined && { placeholder })}
        onDraft={(written) => {
          writtenOn.begin();
          typed.current = wordingToDraft(written);
          keep(typed.current);
        }}
        onCommit={(written) => void leave(written)}
        // What was typed is offered here again: the field says so.
        onCancel={() => typed.current !== undefined && write(typed.current)}
      />
    </div>
  );
}
