import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../core/model/language';
import type { Node } from '../../../core/model/text';
import { plainText } from '../../../core/queries/plainText';
import { ChangedElsewhereNote } from '../../parts/ChangedElsewhereNote';
import type { DraftKey } from '../../state/draftKeys';
import { useDraftOf } from '../../state/useDraftOf';
import { useBaseWording } from '../../state/useBaseWording';
import { cx } from '../../parts/cx';
import type { Insertable } from './Toolbar';
import { sameNodes } from './convert';
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
  const { text: draft, base: draftBase, keep, write, send, drop, name } = useDraftOf(draftKey);
  const [typed, setTyped] = useState<Node[][]>();
  const [saving, setSaving] = useState(false);
  /** What was typed since the last sending. */
  const latest = useRef<Node[][]>(undefined);
  /** The editor begins anew when what was typed in it is given up. */
  const [round, setRound] = useState(0);
  const writtenOn = useBaseWording(base, draftBase);
  const offered = wordingFromDraft(draft);
  const mine = typed ?? offered;
  /** Saved elsewhere meanwhile: nothing is sent before a person has seen both. */
  const isBehind = writtenOn.isBehind && !saving && mine !== undefined && !sameNodes(mine, value);

  const save = async (written: Node[][], on: readonly number[]) => {
    setSaving(true);
    latest.current = undefined;
    if (await send(() => onSave(written, [...on]))) {
      const { current: since } = latest;
      if (since) {
        // Typed while the answer was under way: it goes on standing here, written on what was just saved.
        writtenOn.end();
        keep(wordingToDraft(since));
      } else done();
    }
    setSaving(false);
  };
  const done = () => {
    writtenOn.end();
    drop();
    setTyped(undefined);
  };
  const keepTheirs = () => {
    done();
    setRound((count) => count + 1);
  };

  return (
    <div>
      <p id={id} className={classes.label}>
        {label}
      </p>
      {(offered || hint) && (
        <p className={cx('hint', classes.hint)}>{offered ? t('common.draftKept') : hint}</p>
      )}
      <WordingEditor
        key={`${name} ${offered ? 'offered' : 'saved'} ${round}`}
        value={offered ?? value}
        language={language}
        label={label}
        paragraphs={paragraphs}
        describe={describe}
        insertables={insertables}
        {...(placeholder !== undefined && { placeholder })}
        onDraft={(written) => {
          latest.current = written;
          setTyped(written);
          keep(wordingToDraft(written), { base: writtenOn.begin() });
        }}
        onCommit={(written) => {
          if (!isBehind) void save(written, writtenOn.take());
        }}
        // What was typed is offered here again: the field says so.
        onCancel={() => typed && write(wordingToDraft(typed), { base: writtenOn.take() })}
      />
      {isBehind && (
        <ChangedElsewhereNote
          present={wordsOf(value)}
          mine={wordsOf(mine)}
          language={language}
          onSaveMine={() => void save(mine, base)}
          onKeepTheirs={keepTheirs}
        />
      )}
    </div>
  );
}

const wordsOf = (paragraphs: Node[][]) => paragraphs.map(plainText).join('\n');
