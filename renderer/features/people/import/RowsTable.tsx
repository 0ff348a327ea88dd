import { useVirtualizer } from '@tanstack/react-virtual';
import { useState, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { columnsRead, type ListPreview, type RowFilter } from '../../../../core/participants/preview';
import { FieldSelect } from './FieldSelect';
import { useList } from './listStore';
import { RowLine } from './RowLine';
import { useColumnName } from './useColumnName';
import { useRows } from './useRows';
import classes from './RowsTable.module.css';

interface RowsTableProps {
  preview: ListPreview;
  filter: RowFilter;
  count: number;
}

/** Rows drawn above and below those in sight. */
const OVERSCAN = 10;

/**
 * The rows that a filter shows, as a table: only those in sight are drawn and fetched, so that 20,000 scroll like 20. Its
 * headings say what each column holds, and change it.
 */
export function RowsTable({ preview, filter, count }: RowsTableProps) {
  const { t } = useTranslation();
  const nameOf = useColumnName();
  const reading = useList((list) => list.reading);
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  // The table asks for rows by index; each row is its own component.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller,
    estimateSize: () => 37,
    overscan: OVERSCAN,
    initialRect: { width: 1000, height: 600 },
  });
  const items = virtual.getVirtualItems();
  const rowAt = useRows(preview.list, reading, filter, items[0]?.index ?? 0, items.at(-1)?.index ?? 0);

  const read = columnsRead(preview.mapping).map(
    (column) => preview.columns.find((each) => each.column === column) ?? { column, header: '', samples: [] },
  );
  const names = new Map(read.map((each) => [each.column, nameOf(each)]));
  const layout = { '--columns': read.length } as CSSProperties;

  return (
    <div
      ref={setScroller}
      className={classes.scroller}
      data-sideways
      tabIndex={0}
      role="region"
      aria-labelledby="list-rows"
    >
      <div role="table" aria-rowcount={count + 1} className={classes.table} style={layout}>
        <div role="row" className={classes.head} aria-rowindex={1}>
          <span role="columnheader">{t('importList.table.row')}</span>
          <span role="columnheader">{t('importList.table.outcome')}</span>
          <span role="columnheader">{t('importList.table.notes')}</span>
          {read.map((each) => (
            <span key={each.column} role="columnheader" className={classes.heading}>
              <span className="oneLine">{nameOf(each)}</span>
              <FieldSelect column={each.column} name={nameOf(each)} mapping={preview.mapping} />
            </span>
          ))}
        </div>
        <div role="rowgroup" className={classes.body} style={{ blockSize: virtual.getTotalSize() }}>
          {items.map(({ key, index, start }) => (
            <div
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              role="row"
              aria-rowindex={index + 2}
              className={classes.row}
              style={{ transform: `translateY(${start}px)` }}
            >
              <RowLine row={rowAt(index)} names={names} />
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
