import { useEffect, useState } from 'react';
import { isRefusal } from '../../../../core/messages/refusal';
import type { PreviewRow, RowFilter } from '../../../../core/participants/preview';
import { desk } from '../../../state/bridge';
import { refuseList } from './listStore';

/** Rows asked for at once. */
const PAGE = 100;

interface Pages {
  /** The reading that they belong to. */
  of: string;
  rows: ReadonlyMap<number, PreviewRow[]>;
}

/**
 * Rows of the list that is open, fetched as they come into sight (`first` to `last`). While a page is on its way its rows
 * are undefined; a new reading begins with none.
 */
export function useRows(
  list: string,
  reading: number,
  filter: RowFilter,
  first: number,
  last: number,
): (index: number) => PreviewRow | undefined {
  const of = `${list} ${reading} ${filter}`;
  const [pages, setPages] = useState<Pages>({ of, rows: new Map() });
  const rows = pages.of === of ? pages.rows : undefined;
  const from = Math.floor(first / PAGE);
  const to = Math.floor(Math.max(first, last) / PAGE);

  useEffect(() => {
    let stale = false;
    const fetchPage = async (page: number) => {
      const answer = await desk().api.listRows({ list, filter, from: page * PAGE, count: PAGE });
      if (stale) return;
      if (isRefusal(answer)) refuseList(answer);
      else
        setPages((before) => ({
          of,
          rows: new Map(before.of === of ? before.rows : []).set(page, answer.rows),
        }));
    };
    for (let page = from; page <= to; page += 1) if (!rows?.has(page)) void fetchPage(page);
    return () => {
      stale = true;
    };
  }, [list, filter, of, from, to, rows]);

  return (index) => rows?.get(Math.floor(index / PAGE))?.[index % PAGE];
}
