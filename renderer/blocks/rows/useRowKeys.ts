import { useCallback, useState, type KeyboardEvent, type RefObject } from 'react';
import { LIST_MOVES } from '../../parts/listMoves';

const MOVES: typeof LIST_MOVES = {
  ...LIST_MOVES,
  PageDown: (index, last) => Math.min(last, index + 10),
  PageUp: (index) => Math.max(0, index - 10),
};

/**
 * The arrows go from line to line of a list: one line at a time takes the Tab key, and those not drawn are reached
 * too. Keys inside a text or with a modifier are left alone.
 * @param stops the keys of the lines that the arrows stop at, in their order
 * @param scrollTo makes the line with this key be drawn
 */
export function useRowKeys(
  stops: readonly string[],
  sheet: RefObject<HTMLElement | null>,
  scrollTo: (key: string) => void,
) {
  const [held, setHeld] = useState<string>();
  const focused = held !== undefined && stops.includes(held) ? held : stops[0];

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
    if (!drawn(key)) scrollTo(key);
    find(8);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const move = MOVES[event.key];
    const on = event.target instanceof HTMLElement ? event.target.dataset['row'] : undefined;
    if (!move || on === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const index = stops.indexOf(on);
    const next = stops[move(index, stops.length - 1)];
    if (next !== undefined) go(next);
  };

  return { focused, focusRow, go, onKeyDown };
}
