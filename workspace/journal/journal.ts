import type { JournalEntry } from '../../core/ledger/ledger';
import type { Refusal } from '../../core/messages/refusal';

/**
 * Port through which the host writes the journal. Files are one adapter, so nothing here speaks of files. Each adapter
 * must pass `tests/contracts/journal.ts`.
 */
export interface Journal {
  /** Revision of the last acknowledged entry; 0 when there is none. */
  readonly rev: number;
  /**
   * Resolves once the entry is durable. `entry.rev` is `expectedRev + 1`, and `expectedRev` is the revision of
   * the entry handed in last (acknowledged or still on its way), else `revision.unexpected`. When the entry
   * cannot be kept (`storage.full`, `storage.failed`) neither is any that was handed in after it, and the
   * journal stands where it stood at the last acknowledged one.
   */
  append(entry: JournalEntry, expectedRev: number): Promise<JournalEntry | Refusal>;
  /** Says that an entry may follow at once: the disk is asked meanwhile what an append asks of it. */
  expect?(): void;
  /** The last `count` acknowledged entries, oldest first, without reading what came before. Those lost to damage are left out. */
  tail(count: number): Promise<JournalEntry[]>;
  /**
   * Acknowledged entries that touched this path of the state, something above it or in it, or what belongs to it (notes of a
   * recommendation), newest first; all of them for the empty path. The first question after opening walks the whole journal once, the others cost what they answer.
   */
  touching(path: readonly string[]): AsyncIterable<JournalEntry>;
  /** Waits for what was handed in, then refuses everything. */
  close(): Promise<void>;
}
