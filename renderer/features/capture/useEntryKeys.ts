import { useCallback, type KeyboardEvent } from 'react';
import { lacksSpeaker } from '../../../core/capture/lacksSpeaker';
import type { Vocabulary } from '../../../core/capture/vocabulary';
import i18next from 'i18next';
import { moveItem, removeItem, runFromSheet } from '../../blocks/rows/rowCommands';
import { focusRow } from '../../blocks/rows/focusRow';
import { sheetRows } from '../../blocks/rows/sheetRows';
import { useOwnKeys } from '../../keys/ownKeys';
import { outlineNow } from '../../state/outline';
import { showToast } from '../../state/toasts';
import { focusLine } from '../../state/captureLineField';
import { confirmNoSpeaker } from './confirmNoSpeaker';
import type { Recent } from './recentEntries';
import { setCameFrom } from './rowFocus';
import { takeBack } from './takeBack';

/** Moves a recommendation by one place of the draft, and says its number afterwards. */
async function move(id: string, direction: Parameters<typeof moveItem>[2]): Promise<void> {
  const before = outlineNow();
  if (!before) return;
  await moveItem(sheetRows(before), id, direction);
  const label = outlineNow()?.byId.get(id)?.label;
  if (label !== undefined && label !== before.byId.get(id)?.label)
    showToast({ text: i18next.t('capture.movedTo', { number: label }), undo: true });
}

async function removeSaid(id: string): Promise<void> {
  if (await runFromSheet('contribution.remove', { id }))
    showToast({ text: i18next.t('capture.saidRemoved'), undo: true });
}

type Does = Partial<Record<string, () => void>>;

/** What the keys do on one line: alone, with Alt, and with Alt and Shift. */
interface EntryKeys {
  alone: Does;
  alt: Does;
  altShift: Does;
}

/**
 * What the keys do on a line of the list of what was captured: the same as on the sheet.
 * @param focused the line that the keyboard stands on, or comes to first
 */
export function useEntryKeys(
  entries: readonly Recent[],
  focused: string | undefined,
  vocabulary: Vocabulary,
  isFixed: boolean,
) {
  const keysOf = useCallback(
    (id: string | undefined): EntryKeys | undefined => {
      const index = entries.findIndex((entry) => entry.id === id);
      const entry = entries[index];
      if (!entry) return undefined;
      const isProposal = entry.kind === 'recommendation';
      const next = entries[index + 1] ?? entries[index - 1];
      const edit = () => {
        setCameFrom(entry.id);
        if (!takeBack(entry, vocabulary)) setCameFrom(undefined);
      };
      const remove = () => {
        void (isProposal ? removeItem(entry.id) : removeSaid(entry.id));
        if (next) focusRow(next.id);
        else focusLine();
      };
      const lacks = lacksSpeaker(isProposal ? entry.recommendation : entry.contribution);
      const to = (direction: Parameters<typeof moveItem>[2]) => () => void move(entry.id, direction);
      const canMove = isProposal && !isFixed;
      return {
        alone: {
          ...(!isFixed && { Enter: edit, F2: edit, Delete: remove }),
          Escape: focusLine,
          ...(index === 0 && { ArrowUp: focusLine }),
        },
        alt: {
          ...(canMove && { ArrowUp: to('up'), ArrowDown: to('down') }),
          ...(lacks && { Enter: () => void confirmNoSpeaker([entry.id]) }),
        },
        altShift: canMove ? { ArrowUp: to('groupUp'), ArrowDown: to('groupDown') } : {},
      };
    },
    [entries, vocabulary, isFixed],
  );
  const here = keysOf(focused);
  useOwnKeys('rows', {
    Enter: here?.alone['Enter'],
    Delete: here?.alone['Delete'],
    up: here?.alt['ArrowUp'],
    down: here?.alt['ArrowDown'],
    groupUp: here?.altShift['ArrowUp'],
    groupDown: here?.altShift['ArrowDown'],
  });
  return (event: KeyboardEvent<HTMLElement>) => {
    const keys = keysOf(event.target instanceof HTMLElement ? event.target.dataset['row'] : undefined);
    if (!keys || event.ctrlKey || event.metaKey) return;
    const held = event.altKey ? (event.shiftKey ? keys.altShift : keys.alt) : keys.alone;
    const action = held[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };
}
