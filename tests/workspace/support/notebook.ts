import { z } from 'zod';
import { produceWithPatches } from '../../../core/ledger/immer';
import type { JournalEntry, Revision } from '../../../core/ledger/ledger';
import { isRefusal, type Refusal } from '../../../core/messages/refusal';
import { openLedger, type LedgerOptions, type OpenLedger } from '../../../workspace/ledger/openLedger';

/** The schema of a small state for ledgers of tests. */
export const notebookSchema = z.strictObject({ notes: z.record(z.string(), z.string()) });
export type Notebook = z.infer<typeof notebookSchema>;
export const emptyNotebook: Notebook = { notes: {} };

/** The entry that adds a note at the next revision, and the state after it. */
export function writeNote(
  before: Revision<Notebook>,
  key: string,
  text: string,
  schema = 1,
): { entry: JournalEntry; after: Revision<Notebook> } {
  const [state, patches, inverse] = produceWithPatches(before.state, (draft) => {
    draft.notes[key] = text;
  });
  const entry: JournalEntry = {
    rev: before.rev + 1,
    schema,
    at: '2026-03-01T10:00:00.000Z',
    actor: 'awa',
    client: 'test',
    command: 'note.write',
    payload: { key, text },
    patches: patches.map((patch) => ({ ...patch })),
    inverse: inverse.map((patch) => ({ ...patch })),
  };
  return { entry, after: { rev: before.rev + 1, state } };
}

export function accepted<T>(outcome: T | Refusal): T {
  if (isRefusal(outcome)) throw new Error(`refused: ${JSON.stringify(outcome)}`);
  return outcome;
}

export async function openNotebook(
  folder: string,
  options: Partial<LedgerOptions<Notebook>> = {},
): Promise<OpenLedger<Notebook>> {
  return accepted(
    await openLedger(folder, {
      schema: notebookSchema,
      initial: emptyNotebook,
      schemaVersion: 1,
      ...options,
    }),
  );
}

/** Writes notes "n<rev>" one after the other; resolves to the last revision. */
export async function writeNotes(
  ledger: OpenLedger<Notebook>,
  from: Revision<Notebook>,
  count: number,
  text = 'renforcer la coopération',
): Promise<Revision<Notebook>> {
  let at = from;
  for (let index = 0; index < count; index += 1) {
    const { entry, after } = writeNote(at, `n${at.rev + 1}`, text);
    accepted(await ledger.journal.append(entry, at.rev));
    at = after;
  }
  return at;
}
