import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isRefusal } from '../../../../core/messages/refusal';
import type { ListPreview } from '../../../../core/participants/preview';
import { FieldSelect } from './FieldSelect';
import { useColumnName } from './useColumnName';
import classes from './ColumnsNotRead.module.css';

/** Names shown before the list of all is opened. */
const NAMED = 6;

/** Columns of the list that nothing is taken from, each with what stands in it and the way to have it read. */
export function ColumnsNotRead({ preview: { columns, mapping, outcome } }: { preview: ListPreview }) {
  const { t } = useTranslation();
  const nameOf = useColumnName();
  const [open, setOpen] = useState(false);
  // A list that cannot be read has no table with headings to change: all its columns are here.
  const cannotRead = isRefusal(outcome);
  const rest = columns.filter(
    ({ column }) => cannotRead || (mapping.columns[column] ?? 'ignored') === 'ignored',
  );
  if (rest.length === 0) return null;
  const names = rest.slice(0, NAMED).map(nameOf).join(', ') + (rest.length > NAMED ? '…' : '');

  return (
    <details
      className={classes.rest}
      open={open || cannotRead}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        {cannotRead
          ? t('importList.columns', { columns: names })
          : t('importList.notRead', { count: rest.length, columns: names })}{' '}
        <span className={classes.hint}>{t('importList.chooseColumns')}</span>
      </summary>
      {(open || cannotRead) && (
        <ul className={classes.columns}>
          {rest.map((each) => (
            <li key={each.column} className={classes.column}>
              <span className={classes.name}>{nameOf(each)}</span>
              <span className="oneLine hint">{each.samples.join(' · ')}</span>
              <FieldSelect column={each.column} name={nameOf(each)} mapping={mapping} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
