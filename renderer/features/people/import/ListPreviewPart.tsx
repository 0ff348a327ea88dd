import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isRefusal } from '../../../../core/messages/refusal';
import type { ListPreview } from '../../../../core/participants/preview';
import { Note } from '../../../parts/Note';
import { RefusalNote } from '../../../parts/RefusalNote';
import { useExplain } from '../../../locales/labels';
import { cx } from '../../../parts/cx';
import { ColumnsNotRead } from './ColumnsNotRead';
import { ReadingOptions } from './ReadingOptions';
import { ImportConfirm } from './ImportConfirm';
import { useList } from './listStore';
import { RowsPart } from './RowsPart';
import { Spellings } from './Spellings';
import classes from './ListPreviewPart.module.css';

/** What a list would become: how it was read, what is doubtful, every row, and the one button that does it. */
export function ListPreviewPart({ preview }: { preview: ListPreview }) {
  const { t } = useTranslation();
  const explain = useExplain();
  const busy = useList((list) => list.busy);
  const refusal = useList((list) => list.refusal);
  const first = useRef<HTMLDivElement>(null);
  const { outcome } = preview;
  useEffect(() => first.current?.focus({ preventScroll: true }), [preview.list]);

  return (
    <div ref={first} className={cx('stack gap-4', classes.preview)} tabIndex={-1} aria-busy={busy}>
      <ReadingOptions preview={preview} />
      {preview.notes.length > 0 && (
        <Note meaning="gap">
          {preview.notes.map((note) => (
            <p key={note.refused}>{explain(note)}</p>
          ))}
        </Note>
      )}
      <ColumnsNotRead preview={preview} />
      <p role="status" className="hint filled">
        {busy && t('importList.reading')}
      </p>
      {isRefusal(outcome) ? (
        <RefusalNote refusal={outcome} />
      ) : (
        <>
          <Spellings spellings={outcome.spellings} />
          <ImportConfirm list={preview.list} outcome={outcome} />
          <RefusalNote refusal={refusal} />
          <RowsPart preview={preview} outcome={outcome} />
        </>
      )}
    </div>
  );
}
