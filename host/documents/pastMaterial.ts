import { isRefusal, type Refusal } from '../../core/messages/refusal';
import { ledgerFolder } from '../../workspace/library/layout';
import type { LedgerSession } from '../ledgers/ledgerSession';
import type { HostContext } from '../requests/context';
import { isStep, libraryAt, type StoodThen } from './stoodThen';

/** A workshop at a revision, read beside the queue in the worker. Refused: one not written yet, or that damage has taken. */
export async function pastMaterial(
  { jobs, library, newId }: Pick<HostContext, 'jobs' | 'library' | 'newId'>,
  { ref, rev: last }: LedgerSession<'workshop'>,
  rev: number,
): Promise<StoodThen | Refusal> {
  const folder = ledgerFolder(library.path, ref);
  const task = { kind: 'past', workshop: ref.id, folder, moment: { rev }, last } as const;
  const past = await jobs.run(newId(), task, () => undefined);
  if (isRefusal(past)) return past;
  const at = past.line?.at ?? past.state.createdAt;
  const around = await libraryAt(library.path, at);
  if (isRefusal(around)) return around;
  const wordings = Object.values(around?.wordings ?? {});
  return { workshop: past.state, wordings, at, isVersion: isStep(past.line?.command) };
}
