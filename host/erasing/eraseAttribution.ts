import type { AttributionErased } from '../../core/contract/erasing';
import { isRefusal, type Refusal } from '../../core/messages/refusal';
import {
  beginErasure,
  endErasure,
  isAttributionErased,
  markAttributionErased,
  type AttributionErasure,
} from '../../workspace/erasing/attributionErasures';
import { storageRefusal } from '../../workspace/files/failures';
import { ledgerFolder } from '../../workspace/library/layout';
import type { Sender } from '../ledgers/ledgerSession';
import type { HostContext } from '../requests/context';
import { replacePackages, redactionWaits } from './replacePackages';
import { rewriteClosed } from './rewriteClosed';

/**
 * Erases who proposed what from a workshop, then from its archived packages. What was confirmed is on disk before anything
 * is changed, and stays there until everything is: each step can be done again.
 */
export async function eraseAttribution(
  context: HostContext,
  erasure: AttributionErasure,
  job: string,
  sender: Sender,
): Promise<AttributionErased | Refusal> {
  const { queue, ledgers, library, backups, now } = context;
  const { workshop, whose } = erasure;
  const rewritten = await queue.run(async () => {
    const session = await ledgers.get({ scope: 'workshop', id: workshop });
    if (isRefusal(session)) return session;
    const folder = ledgerFolder(library.path, { scope: 'workshop', id: workshop });
    try {
      // What was recorded since the lines were rewritten, while packages waited, stays.
      if (await isAttributionErased(folder, erasure)) return undefined;
      await beginErasure(library.path, erasure);
      const failed = await rewriteClosed(context, workshop, job, {
        kind: 'eraseAttribution',
        workshop: folder,
        whose,
        at: erasure.at,
      });
      // Nothing was erased, and nothing is to be erased later unasked.
      if (failed) await endErasure(library.path, erasure);
      else await markAttributionErased(folder, erasure);
      return failed;
    } catch (error) {
      return storageRefusal(error);
    }
  });
  if (rewritten) return rewritten;

  try {
    const outcome = await replacePackages(context, erasure, job);
    if (isRefusal(outcome)) return outcome;
    const noted = await queue.run(async () => {
      const session = await ledgers.get({ scope: 'workshop', id: workshop });
      // The record of it names no State: it says that it was done, when and by whom.
      return isRefusal(session) ? session : session.note('attribution.erase', sender, now());
    });
    if (isRefusal(noted)) return noted;
    const failed = await backups.forgetEarlier(async () => {
      await endErasure(library.path, erasure);
      return undefined;
    });
    return failed ? redactionWaits(failed) : outcome;
  } catch (error) {
    return redactionWaits(storageRefusal(error));
  }
}
