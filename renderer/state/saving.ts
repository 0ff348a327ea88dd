import { create } from 'zustand';
import { isRefusal, refuse, type Refusal } from '../../core/ledger/refusal';

interface Saving {
  /** Requests under way that end on disk. */
  underWay: number;
  /** ISO 8601 instant of the last acknowledgement; undefined before the first. */
  savedAt: string | undefined;
  /** Why the last change is not on disk; cleared by the next acknowledgement. */
  failure: Refusal | undefined;
}

/** Driven by real acknowledgements only: "Saved" means that the host said the line is on disk. */
export const useSaving = create<Saving>()(() => ({ underWay: 0, savedAt: undefined, failure: undefined }));

const isLoss = ({ refused }: Refusal) =>
  refused.startsWith('storage.') || refused === 'library.locked' || refused === 'connection.closed';

/** Follows one request that ends on disk. A lost connection counts as not saved. */
export async function followSaving<T extends { at: string }>(
  request: Promise<T | Refusal>,
): Promise<T | Refusal> {
  useSaving.setState(({ underWay }) => ({ underWay: underWay + 1 }));
  const answer = await request.catch((reason: unknown) =>
    refuse('storage.failed', { reason: reason instanceof Error ? reason.message : String(reason) }),
  );
  useSaving.setState(({ underWay, savedAt, failure }) => ({
    underWay: underWay - 1,
    savedAt: isRefusal(answer) ? savedAt : answer.at,
    failure: isRefusal(answer) ? (isLoss(answer) ? answer : failure) : undefined,
  }));
  return answer;
}
