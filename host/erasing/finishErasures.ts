import { endErasure, unfinishedErasures } from '../../workspace/erasing/attributionErasures';
import { HOST } from '../ledgers/currentActor';
import type { HostContext } from '../requests/context';

/** Finishes what was confirmed and cut short. What still fails is tried at the next opening. */
export async function finishAttributionErasures(context: HostContext): Promise<void> {
  if (context.library.readOnly) return;
  for (const erasure of await unfinishedErasures(context.library.path)) {
    if (!context.library.hasWorkshop(erasure.workshop)) await endErasure(context.library.path, erasure);
    else await (await import('./eraseAttribution')).eraseAttribution(context, erasure, context.newId(), HOST);
  }
}
