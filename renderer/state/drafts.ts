import { create } from 'zustand';
import { isRefusal } from '../../core/ledger/refusal';
import { desk } from './bridge';
import { followSaving } from './saving';

interface Drafts {
  workshop: string | undefined;
  /** Unfinished texts by key, as found when the workshop was opened: offered again after a crash. */
  found: Record<string, string>;
}

export const useDrafts = create<Drafts>()(() => ({ workshop: undefined, found: {} }));

/** The longest a keystroke waits before it is on its way to disk, in milliseconds. */
const DRAFT_DELAY = 250;

interface Pending {
  workshop: string;
  text: string;
  timer: ReturnType<typeof setTimeout>;
}
const pending = new Map<string, Pending>();

export async function findDrafts(workshop: string): Promise<void> {
  const drafts = await desk().api.listDrafts({ workshop });
  if (isRefusal(drafts)) return;
  useDrafts.setState({ workshop, found: Object.fromEntries(drafts.map(({ key, text }) => [key, text])) });
}

/** Keeps unfinished text, at most every 250 ms. */
export function keepDraft(workshop: string, key: string, text: string): void {
  const waiting = pending.get(key);
  if (waiting) {
    waiting.text = text;
    return;
  }
  const timer = setTimeout(() => {
    const latest = pending.get(key);
    pending.delete(key);
    if (latest) void followSaving(() => desk().api.putDraft({ workshop, key, text: latest.text }));
  }, DRAFT_DELAY);
  pending.set(key, { workshop, text, timer });
}

/** Keeps text that is on its way to disk in another form only if that takes long: it waits its 250 ms anew. */
export function keepDraftIfLate(workshop: string, key: string, text: string): void {
  forget(key);
  keepDraft(workshop, key, text);
}

function forget(key: string): void {
  clearTimeout(pending.get(key)?.timer);
  pending.delete(key);
}

/** Drops a draft that was committed or given up. */
export function dropDraft(workshop: string, key: string): void {
  forget(key);
  useDrafts.setState(({ found }) => ({
    found: Object.fromEntries(Object.entries(found).filter(([name]) => name !== key)),
  }));
  void desk().api.putDraft({ workshop, key, text: '' });
}
