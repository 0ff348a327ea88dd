import { isRefusal, type Refusal } from '../../core/messages/refusal';
import { ARCHIVED, setsStatus, type Step } from '../../core/ledger/undo';
import type { LedgerSession } from '../ledgers/ledgerSession';
import type { HostContext } from '../requests/context';
import { HOST } from '../ledgers/currentActor';

/**
 * Notes in the ledger that an issue is archived, if the archive has it and the ledger does not say so; undo then
 * refuses. Returns why the archive could not be read.
 */
export async function noteArchivedIssue(
  { archive, now }: HostContext,
  session: LedgerSession,
  step: Step | undefined,
): Promise<Refusal | undefined> {
  if (session.ref.scope !== 'workshop' || !step?.inForce || !setsStatus(step)) return undefined;
  // Where the archive cannot be asked, nobody knows whether the issue is in it: it is not undone in doubt.
  if (isRefusal(archive)) return archive;
  const known = await archive.packagesOf(session.ref.id);
  if (isRefusal(known)) return known;
  const later = known.find(({ archivedAt }) => archivedAt >= step.at);
  if (later) await session.note(ARCHIVED, HOST, now(), { package: later.package });
  return undefined;
}
