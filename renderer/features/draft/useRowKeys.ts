import { useCallback, useState, type KeyboardEvent, type RefObject } from 'react';
import { LIST_MOVES } from '../../parts/listMoves';
import type { SheetRow } from './sheetRows';

const MOVES: typeof LIST_MOVES = {
  ...LIST_MOVES,
  PageDown: (index, last) => Math.min(last, index + 10),
  PageUp: (index) => Math.max(0, index - 10),
};

/**
 * The arrows go from line to line of the sheet: one line at a time takes the Tab key, and those not drawn are reached
 * too. Keys inside a text or with a modifier are left alone.
 */
export function useRowKeys(
  rows: readonly SheetRow[],
  sheet: RefObject<HTMLDivElement | null>,
  scrollTo: (index: number) => void,
) {
  const [held, setHeld] = useState<string>();
  const stops = rows.filter(({ kind }) => kind !== 'add');
  const focused = stops.some(({ key }) => key === held) ? held : stops[0]?.key;

  const focusRow = useCallback((key: string) => setHeld(key), []);

  const drawn = (key: string) =>
    [...(sheet.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].find(
      (element) => element.dataset['row'] === key,
    );

  const go = (key: string) => {
    setHeld(key);
    // A line far away has to be drawn first.
    const find = (tries: number) => {
      const found = drawn(key);
      found?.focus({ preventScroll: true });
      found?.scrollIntoView({ block: 'nearest' });
      if (!found && tries > 0) requestAnimationFrame(() => find(tries - 1));
    };
    if (!drawn(key)) scrollTo(rows.findIndex((row) => row.key === key));
    find(8);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const move = MOVES[event.key];
    const on = event.target instanceof HTMLElement ? event.target.dataset['row'] : undefined;
    if (!move || on === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const index = stops.findIndex(({ key }) => key === on);
    const next = stops[move(index, stops.length - 1)];
    if (next) go(next.key);
  };

  return { focused, focusRow, onKeyDown };
}
