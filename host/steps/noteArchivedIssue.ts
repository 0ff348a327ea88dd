import { isRefusal, type Refusal } from '../../core/messages/refusal';
import { ARCHIVED, setsStatus, type Step } from '../../core/ledger/undo';
import type { LedgerSession } from '../ledgers/ledgerSession';
import type { HostContext } from '../requests/context';
import { HOST } from '../ledgers/currentActor';

/**
 * Before an issue is taken back: where the archive has its text and the ledger does not say so (archived before that was
 * written down, or stopped right before it was), the line is made up for, and undo refuses.
 * Answers with why the archive could not be asked.
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
