import i18next from 'i18next';
import type { DeskCommandName } from '../../../core/commands';
import { isRefusal } from '../../../core/messages/refusal';
import { runCommand, type SentPayload } from '../../state/commands';
import { showToast } from '../../state/toasts';
import { select, useView } from '../../state/view';
import { moveTarget, type SheetRow } from './sheetRows';

/** Runs a command from the sheet; shows a refusal as a message. Returns whether it was done. */
export async function runFromSheet<N extends DeskCommandName>(
  name: N,
  payload: SentPayload<N>,
): Promise<boolean> {
  const answer = await runCommand(name, payload);
  if (isRefusal(answer)) showToast({ refusal: answer });
  return !isRefusal(answer);
}

export async function moveItem(
  rows: readonly SheetRow[],
  id: string,
  direction: Parameters<typeof moveTarget>[2],
): Promise<void> {
  const target = moveTarget(rows, id, direction);
  if (target) await runFromSheet('recommendation.move', { id, ...target });
}

export async function removeItem(id: string): Promise<void> {
  if (!(await runFromSheet('recommendation.remove', { id }))) return;
  if (useView.getState().selected?.id === id) select(undefined);
  showToast({ text: i18next.t('draft.removed'), undo: true });
}
