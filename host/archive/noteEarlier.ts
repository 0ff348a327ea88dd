import { isRefusal } from '../../core/ledger/refusal';
import { ARCHIVED, setsStatus, type Step } from '../../core/ledger/undo';
import type { LedgerSession } from '../ledgers/ledgerSession';
import type { HostContext } from '../requests/context';
import { HOST } from '../ledgers/atWork';

/**
 * Before an issue is taken back: where the archive has its text and the ledger does not say so (archived before that was
 * written down, or stopped right before it was), the line is made up for, and undo refuses.
 */
export async function noteEarlier(
  { archive, now }: HostContext,
  session: LedgerSession,
  step: Step | undefined,
): Promise<void> {
  if (session.ref.scope !== 'workshop' || !step?.inForce || !setsStatus(step) || isRefusal(archive)) return;
  const known = await archive.packagesOf(session.ref.id);
  const later = known.find(({ archivedAt }) => archivedAt >= step.at);
  if (later) await session.note(ARCHIVED, HOST, now(), { package: later.package });
}
