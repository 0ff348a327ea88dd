import { ownersIn } from '../../core/ledger/ownersIn';
import type { JournalEntry } from '../../core/ledger/ledger';
import { refuse } from '../../core/messages/refusal';
import type { Journal } from '../../workspace/journal/journal';

/** A journal in a list, one turn behind: the least that keeps to the sentences, and shows that none of them needs a file. */
export function memoryJournal(kept: JournalEntry[] = []): Journal {
  let handedIn = kept.length;
  let closed = false;
  return {
    get rev() {
      return kept.length;
    },
    append: async (entry, expected) => {
      if (closed) return refuse('storage.failed', { reason: 'closed' });
      if (expected !== handedIn || entry.rev !== expected + 1)
        return refuse('revision.unexpected', { actual: handedIn, expected });
      handedIn = entry.rev;
      await Promise.resolve();
      kept.push(entry);
      return entry;
    },
    tail: async (count) => (count === 0 ? [] : kept.slice(-count)),
    touching: async function* (path) {
      for (const entry of [...kept].reverse()) {
        const touches = entry.patches.some((patch) =>
          path.every((step, at) => at >= patch.path.length || patch.path[at] === step),
        );
        const owned = path[0] === 'recommendations' && ownersIn(entry).some((id) => (path[1] ?? id) === id);
        if (touches || owned || path.length === 0) yield entry;
      }
    },
    close: async () => {
      closed = true;
    },
  };
}
