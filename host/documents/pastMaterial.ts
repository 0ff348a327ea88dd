import { isRefusal, type Refusal } from '../../core/messages/refusal';
import type { EnteredWording } from '../../core/model/library';
import type { Workshop } from '../../core/model/workshop';
import { ledgerFolder } from '../../workspace/library/layout';
import type { LedgerSession } from '../ledgers/ledgerSession';
import type { HostContext } from '../requests/context';
import { libraryAt } from './stoodThen';

/** A workshop at a revision, as its document is made of it. */
export interface PastMaterial {
  workshop: Workshop;
  /** Official wordings that the library had then. */
  wordings: readonly EnteredWording[];
  /** When that revision was written. ISO 8601 instant, UTC. */
  at: string;
  /** Whether the revision is a step of the document, as circulating it is. */
  isVersion: boolean;
}

/** Commands that make a version of the document, by their names in the journal. */
const STEPS = ['document.setStatus'];

/** Reads it beside the queue, in the worker. Refused: a revision that is not written yet, or that damage has taken. */
export async function pastMaterial(
  { jobs, library, newId }: Pick<HostContext, 'jobs' | 'library' | 'newId'>,
  { ref, rev: last }: LedgerSession<'workshop'>,
  rev: number,
): Promise<PastMaterial | Refusal> {
  const folder = ledgerFolder(library.path, ref);
  const task = { kind: 'past', workshop: ref.id, folder, moment: { rev }, last } as const;
  const past = await jobs.run(newId(), task, () => undefined);
  if (isRefusal(past)) return past;
  const at = past.line?.at ?? past.state.createdAt;
  const around = await libraryAt(library.path, at);
  if (isRefusal(around)) return around;
  return {
    workshop: past.state,
    wordings: Object.values(around?.wordings ?? {}),
    at,
    isVersion: STEPS.includes(past.line?.command ?? ''),
  };
}
