import { create } from 'zustand';
import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';

/** A text that is not on disk, and why. */
interface Unsaved {
  /** The request that failed. */
  call: string;
  /** The box that it was sent from; "" for a change that no box holds, which the screen shows as it was. */
  box: string;
  refusal: Refusal;
}

interface Saving {
  /** Requests under way that end on disk. */
  underWay: number;
  /** ISO 8601 instant of the last acknowledgement; undefined before the first. */
  savedAt: string | undefined;
  /** What is not on disk, the latest last; each goes when its own text is there, or was given up. */
  unsaved: readonly Unsaved[];
}

/** Milliseconds before "Saving…" is shown: most changes are on disk sooner. */
export const SHOW_SAVING_AFTER = 80;

/** Driven by real acknowledgements only: "Saved" means that the host said the line is on disk. */
export const useSaving = create<Saving>()(() => ({ underWay: 0, savedAt: undefined, unsaved: [] }));

const isLoss = ({ refused }: Refusal) =>
  refused.startsWith('storage.') ||
  refused === 'request.fault' ||
  refused === 'library.locked' ||
  refused === 'connection.closed';

/** Whether a request may have been done all the same: its answer was lost on the way, or the host failed at it. */
export function isUnanswered(answer: object): boolean {
  return isRefusal(answer) && isLoss(answer);
}

/** Requests under way whose change, once it is published, says that they are on disk; and the box of each. */
const awaited = new Map<string, string>();

/** The box whose text is being sent just now. */
let sending = '';

/** Sends the text of a box by `work`: what is said to be unsaved then speaks of this box, until its text is on disk. */
export function sentFrom<T>(box: string, work: () => T): T {
  const before = sending;
  sending = box;
  try {
    return work();
  } finally {
    sending = before;
  }
}

const without = (unsaved: readonly Unsaved[], isOver: (each: Unsaved) => boolean) =>
  unsaved.some(isOver) ? unsaved.filter((each) => !isOver(each)) : unsaved;

/** The change that a request made has arrived: what is published is on disk, so its answer is not waited for. */
export function acknowledge(call: string, at: string): void {
  const box = awaited.get(call);
  // It was recorded all the same, and may be heard of only after the connection is back.
  useSaving.setState(({ unsaved }) =>
    unsaved.some((each) => each.call === call)
      ? { savedAt: at, unsaved: without(unsaved, (each) => each.call === call) }
      : {},
  );
  if (box !== undefined && awaited.delete(call)) saved(box, at);
}

function saved(box: string, at: string): void {
  useSaving.setState(({ underWay, unsaved }) => ({
    underWay: underWay - 1,
    savedAt: at,
    unsaved: without(unsaved, (each) => each.box === box || each.box === ''),
  }));
}

/** Nothing unfinished is in this box any more: it was committed, or given up. */
export function settleBox(box: string): void {
  const isOfBox = ({ box: of }: Unsaved) => of === box || of.startsWith(`${box} `);
  useSaving.setState(({ unsaved }) => ({ unsaved: without(unsaved, isOfBox) }));
}

/**
 * Asks for something that ends on disk and follows it. A lost connection counts as not saved.
 * @param ask gets a name for the request, which may come back in the change that it makes
 */
export async function followSaving<T extends { at: string }>(
  ask: (call: string) => Promise<T | Refusal>,
): Promise<T | Refusal> {
  const call = crypto.randomUUID();
  const box = sending;
  awaited.set(call, box);
  // On its way before anything is drawn.
  const request = ask(call);
  useSaving.setState(({ underWay }) => ({ underWay: underWay + 1 }));
  const answer = await request.catch((reason: unknown) =>
    refuse('storage.failed', { reason: reason instanceof Error ? reason.message : String(reason) }),
  );
  if (!awaited.delete(call)) return answer;
  if (isRefusal(answer)) {
    const failed = isLoss(answer) ? [{ call, box, refusal: answer }] : [];
    useSaving.setState(({ underWay, unsaved }) => ({
      underWay: underWay - 1,
      unsaved: [...(failed.length > 0 ? unsaved.filter((each) => each.box !== box) : unsaved), ...failed],
    }));
  } else saved(box, answer.at);
  return answer;
}
