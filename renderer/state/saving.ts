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

/** What is on disk within this time is not shown as being saved, in milliseconds: most is there sooner. */
export const PATIENCE = 80;

/** Driven by real acknowledgements only: "Saved" means that the host said the line is on disk. */
export const useSaving = create<Saving>()(() => ({ underWay: 0, savedAt: undefined, failure: undefined }));

const isLoss = ({ refused }: Refusal) =>
  refused.startsWith('storage.') ||
  refused === 'request.fault' ||
  refused === 'library.locked' ||
  refused === 'connection.closed';

/** Whether a request may have been done all the same: its answer was lost on the way, or the host failed at it. */
export function isUnanswered(answer: object): boolean {
  return isRefusal(answer) && isLoss(answer);
}

/** Requests under way whose change, once it is published, says that they are on disk. */
const awaited = new Set<string>();

/** The request whose answer was lost last, while that is why the bar says that something is not saved. */
let lost: { call: string; failure: Refusal } | undefined;

/** The change that a request made has arrived: what is published is on disk, so its answer is not waited for. */
export function acknowledge(call: string, at: string): void {
  if (lost?.call === call) {
    // It was recorded all the same, and is heard of after the connection is back.
    const { failure: told } = lost;
    useSaving.setState(({ failure }) => (failure === told ? { savedAt: at, failure: undefined } : {}));
    lost = undefined;
  }
  if (!awaited.delete(call)) return;
  useSaving.setState(({ underWay }) => ({ underWay: underWay - 1, savedAt: at, failure: undefined }));
}

/** The connection is back and what was kept for fear of its loss was dropped: nothing is told as unsaved because of it. */
export function clearLostConnection(at: string): void {
  useSaving.setState(({ failure }) =>
    failure?.refused === 'connection.closed' ? { savedAt: at, failure: undefined } : {},
  );
}

/**
 * Asks for something that ends on disk and follows it. A lost connection counts as not saved.
 * @param ask gets a name for the request, which may come back in the change that it makes
 */
export async function followSaving<T extends { at: string }>(
  ask: (call: string) => Promise<T | Refusal>,
): Promise<T | Refusal> {
  const call = crypto.randomUUID();
  awaited.add(call);
  // On its way before anything is drawn.
  const request = ask(call);
  useSaving.setState(({ underWay }) => ({ underWay: underWay + 1 }));
  const answer = await request.catch((reason: unknown) =>
    refuse('storage.failed', { reason: reason instanceof Error ? reason.message : String(reason) }),
  );
  if (!awaited.delete(call)) return answer;
  if (isRefusal(answer) && isLoss(answer)) lost = { call, failure: answer };
  useSaving.setState(({ underWay, savedAt, failure }) => ({
    underWay: underWay - 1,
    savedAt: isRefusal(answer) ? savedAt : answer.at,
    failure: isRefusal(answer) ? (isLoss(answer) ? answer : failure) : undefined,
  }));
  return answer;
}
