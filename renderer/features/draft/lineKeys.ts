import i18next from 'i18next';
import { moveItem, removeItem } from '../../blocks/rows/rowCommands';
import type { SheetRow } from '../../blocks/rows/sheetRows';
import { showToast } from '../../state/toasts';
import { toggleMark } from './draftStore';

/** What can be done with a line of the sheet by a key, in the names of `rows` in the table of actions. */
export type LineAction = 'Enter' | 'mark' | 'Delete' | 'up' | 'down' | 'groupUp' | 'groupDown' | 'split';

type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'>;

/** Which of them a key means on a line that has the keyboard. */
export function lineActionOf({ key, altKey, shiftKey, ctrlKey, metaKey }: Key): LineAction | undefined {
  if (ctrlKey || metaKey) return undefined;
  const alone = { Enter: 'Enter', ' ': 'mark', Delete: 'Delete' } as const;
  const withAlt = { Enter: 'split', ArrowUp: 'up', ArrowDown: 'down' } as const;
  const withBoth = { ArrowUp: 'groupUp', ArrowDown: 'groupDown' } as const;
  const held: Readonly<Record<string, LineAction>> = altKey ? (shiftKey ? withBoth : withAlt) : alone;
  return held[key];
}

/**
 * What each of them does with one recommendation.
 * @param begin opens its text
 */
export function lineActions(
  id: string,
  rowsNow: () => readonly SheetRow[],
  begin: () => void,
): Record<LineAction, () => void> {
  const to = (direction: Parameters<typeof moveItem>[2]) => () => void moveItem(rowsNow(), id, direction);
  return {
    Enter: begin,
    mark: () => toggleMark(id),
    Delete: () => void removeItem(id),
    up: to('up'),
    down: to('down'),
    groupUp: to('groupUp'),
    groupDown: to('groupDown'),
    // Only who writes can say where the second begins: the text opens, and how it goes on is said.
    split: () => {
      begin();
      showToast({ text: i18next.t('draft.splitWhere') });
    },
  };
}
