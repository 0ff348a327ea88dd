import { isRefusal, type Refusal } from '../../core/messages/refusal';
import { ledgerFolder } from '../../workspace/library/layout';
import type { Moment } from '../../workspace/ledger/stateAt';
import type { PastWorkshop } from '../jobs/tasks/readPast';
import type { LedgerSession } from '../ledgers/ledgerSession';
import type { HostContext } from '../requests/context';
import { isStep, libraryAt, type StoodThen } from './stoodThen';

type PastContext = Pick<HostContext, 'jobs' | 'library' | 'newId'>;

/** A workshop as it stood at a moment, read in the worker and beside the queue. */
export function readPast(
  { jobs, library, newId }: PastContext,
  { ref, rev: last }: LedgerSession<'workshop'>,
  moment: Moment,
): Promise<PastWorkshop | Refusal> {
  const folder = ledgerFolder(library.path, ref);
  return jobs.run(newId(), { kind: 'past', workshop: ref.id, folder, moment, last }, () => undefined);
}

/** A workshop at a revision, read beside the queue in the worker. Refused: one not written yet, or that damage has taken. */
export async function pastMaterial(
  context: PastContext,
  session: LedgerSession<'workshop'>,
  rev: number,
): Promise<StoodThen | Refusal> {
  const past = await readPast(context, session, { rev });
  if (isRefusal(past)) return past;
  const at = past.line?.at ?? past.state.createdAt;
  const around = await libraryAt(context.library.path, at);
  if (isRefusal(around)) return around;
  const wordings = Object.values(around?.wordings ?? {});
  return { workshop: past.state, wordings, at, isVersion: isStep(past.line?.command) };
}
