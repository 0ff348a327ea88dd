import i18next from 'i18next';
import { runFromSheet } from '../../blocks/rows/rowCommands';
import { showToast } from '../../state/toasts';

/** As many as one step may say; what is left is offered again. */
const AT_ONCE = 5_000;

/** Says of rows without a speaker that this is meant, in one step to undo. */
export async function confirmNoSpeaker(ids: readonly string[]): Promise<void> {
  const said = ids.slice(0, AT_ONCE);
  if (await runFromSheet('recommendation.confirmNoSpeaker', { ids: said }))
    showToast({ text: i18next.t('capture.noSpeakerAllDone', { count: said.length }), undo: true });
}
