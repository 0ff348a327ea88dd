import {
  IconAlertTriangle,
  IconCircleX,
  IconGitMerge,
  IconLink,
  IconMinus,
  IconPlus,
} from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PreviewCell, PreviewRow } from '../../../../core/participants/preview';
import { useExplain } from '../../../locales/labels';
import { cx } from '../../../parts/cx';
import classes from './RowsTable.module.css';

const CELL_ICONS = {
  new: IconPlus,
  matched: IconLink,
  warning: IconAlertTriangle,
  refused: IconCircleX,
} as const;
const ROW_ICONS = {
  new: IconPlus,
  merged: IconGitMerge,
  refused: IconCircleX,
  skipped: IconMinus,
} as const;

interface RowLineProps {
  /** Undefined while it is on its way. */
  row: PreviewRow | undefined;
  /** How columns are called, for notes about one cell. */
  names: ReadonlyMap<number, string>;
}

/** One row: its place in the file, what becomes of it, its cells with their marks, and why. */
export const RowLine = memo(function RowLine({ row, names }: RowLineProps) {
  const { t } = useTranslation();
  const explain = useExplain();
  if (!row) return <span className={classes.waiting}>…</span>;
  const Icon = ROW_ICONS[row.kind];
  return (
    <>
      <span role="rowheader" className={cx('quiet figures', classes.number)}>
        {row.row}
      </span>
      <span role="cell" className={classes.kind} data-kind={row.kind}>
        <Icon size={14} aria-hidden /> {t(`importList.kinds.${row.kind}`)}
      </span>
      <span role="cell" className={classes.notes}>
        {row.delegation !== undefined && <span className={classes.meaning}>→ {row.delegation}. </span>}
        {row.notes.map(({ column, note }, at) => (
          <span key={at}>
            {column !== undefined && <span className={classes.of}>{`${names.get(column) ?? ''}: `}</span>}
            {explain(note)}{' '}
          </span>
        ))}
      </span>
      {row.cells.map((cell, at) => (
        <Cell key={at} cell={cell} />
      ))}
    </>
  );
});

function Cell({ cell: { text, state } }: { cell: PreviewCell }) {
  const { t } = useTranslation();
  const Icon = state && CELL_ICONS[state];
  return (
    <span role="cell" className={classes.cell} data-state={state} title={text}>
      {Icon && <Icon size={13} aria-hidden className={classes.mark} />}
      <span className="oneLine">{text}</span>
      {state && text !== '' && (
        <span className="visuallyHidden">{` (${t(`importList.states.${state}`)})`}</span>
      )}
    </span>
  );
}
