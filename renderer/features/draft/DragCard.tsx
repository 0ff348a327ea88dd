import type { Language } from '../../../core/model/language';
import { plainText } from '../../../core/queries/plainText';
import type { SheetRow } from '../../blocks/rows/sheetRows';
import classes from './DragCard.module.css';

/** The card under the pointer while a line is dragged. */
export function DragCard({ row, language }: { row: SheetRow | undefined; language: Language }) {
  if (!row || row.kind === 'add') return null;
  const text = row.kind === 'group' ? row.group.title : row.item.recommendation.text;
  const wording = text[language] ?? Object.values(text)[0];
  return (
    <div className={classes.card} data-ground="paper">
      {row.kind === 'item' && <span>{row.item.label}</span>}
      <span className="oneLine">{plainText(wording?.nodes ?? [])}</span>
    </div>
  );
}
