import { useCallback, type KeyboardEvent } from 'react';
import type { Vocabulary } from '../../../core/capture/vocabulary';
import i18next from 'i18next';
import { moveItem, removeItem, runFromSheet } from '../../blocks/rows/rowCommands';
import { focusRow } from '../../blocks/rows/focusRow';
import { sheetRows } from '../../blocks/rows/sheetRows';
import { outlineNow } from '../../state/outline';
import { showToast } from '../../state/toasts';
import { focusLine } from '../../state/captureLineField';
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

/** What the keys do on a line of the list of what was captured: the same as on the sheet. */
export function useEntryKeys(entries: readonly Recent[], vocabulary: Vocabulary, isFixed: boolean) {
  return useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const id = event.target instanceof HTMLElement ? event.target.dataset['row'] : undefined;
      const index = entries.findIndex((entry) => entry.id === id);
      const entry = entries[index];
      if (!entry || event.ctrlKey || event.metaKey) return;
      const isProposal = entry.kind === 'recommendation';
      const up = event.key === 'ArrowUp';
      const next = entries[index + 1] ?? entries[index - 1];
      const edit = () => {
        if (isFixed) return;
        setCameFrom(entry.id);
        if (!takeBack(entry, vocabulary)) setCameFrom(undefined);
      };
      const remove = () => {
        if (isFixed) return;
        void (isProposal ? removeItem(entry.id) : removeSaid(entry.id));
        if (next) focusRow(next.id);
        else focusLine();
      };
      const actions: Partial<Record<string, () => void>> = {
        Enter: edit,
        F2: edit,
        Delete: remove,
        Escape: focusLine,
        ...(up && index === 0 && { ArrowUp: focusLine }),
      };
      const moves: Partial<Record<string, () => void>> =
        isProposal && !isFixed
          ? {
              ArrowUp: () => void move(entry.id, event.shiftKey ? 'groupUp' : 'up'),
              ArrowDown: () => void move(entry.id, event.shiftKey ? 'groupDown' : 'down'),
            }
          : {};
      const action = (event.altKey ? moves : actions)[event.key];
      if (!action) return;
      event.preventDefault();
      action();
    },
    [entries, vocabulary, isFixed],
  );
}
