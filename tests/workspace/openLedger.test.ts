import { readFileSync, readdirSync, writeFileSync, existsSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../core/messages/refusal';
import { openLedger } from '../../workspace/ledger/openLedger';
import { takeSnapshot } from '../../workspace/snapshots/snapshot';
import { temporaryFolders } from './support/folders';
import {
  accepted,
  emptyNotebook,
  notebookSchema,
  openNotebook,
  writeNote,
  writeNotes,
} from './support/notebook';
import { linesOf, notebookOf } from './support/journalLines';

const folder = temporaryFolders();

describe('opening a ledger', () => {
  it('creates one at revision 0 with the initial state', async () => {
    const ledger = await openNotebook(folder());
    expect(ledger.revision).toEqual({ rev: 0, state: emptyNotebook });
    expect(ledger.report).toEqual({ problems: [], replayed: 0 });
    await ledger.close();
  });

  it('does not create one without an initial state, nor when none of its files can be read', async () => {
    const place = join(folder(), 'none');
    const refusal = { refused: 'storage.missing', values: { folder: 'none' } };
    expect(await openLedger(place, { schema: notebookSchema, schemaVersion: 1 })).toEqual(refusal);
    expect(existsSync(place)).toBe(false);
    await (await openNotebook(place)).close();
    writeFileSync(join(place, 'base-000001.json'), '');
    expect(await openLedger(place, { schema: notebookSchema, schemaVersion: 1 })).toEqual(refusal);
    expect(readdirSync(place).sort()).toEqual(['base-000001.json', 'journal-000001.jsonl']);
  });

  it('finds every acknowledged change again, without a snapshot', async () => {
    const place = await notebookOf(folder(), 7);
    const ledger = await openNotebook(place);
    expect(ledger.revision.rev).toBe(7);
    expect(Object.keys(ledger.revision.state.notes)).toHaveLength(7);
    expect(ledger.report).toEqual({ problems: [], replayed: 7 });
    await ledger.close();
  });

  it('replays only the lines after the snapshot', async () => {
    const ledger = await openNotebook(await notebookOf(folder(), 7, 5));
    expect(ledger.revision.rev).toBe(7);
    expect(Object.keys(ledger.revision.state.notes)).toHaveLength(7);
    expect(ledger.report.replayed).toBe(2);
    await ledger.close();
  });

  it('continues at the next revision after a restart', async () => {
    const place = await notebookOf(folder(), 3);
    const again = await openNotebook(place);
    await writeNotes(again, again.revision, 2);
    await again.close();
    const third = await openNotebook(place);
    expect(third.revision.rev).toBe(5);
    await third.close();
  });

  it('replays thousands of lines to the same state as before', async () => {
    const place = folder();
    const ledger = await openNotebook(place);
    let at = ledger.revision;
    const appended: Promise<unknown>[] = [];
    for (let index = 0; index < 1200; index += 1) {
      const { entry, after } = writeNote(at, `n${index % 50}`, `text ${index}`);
      appended.push(ledger.journal.append(entry, at.rev));
      at = after;
    }
    (await Promise.all(appended)).forEach(accepted);
    await ledger.close();
    const again = await openNotebook(place);
    expect(again.revision).toEqual(at);
    await again.close();
  });

  it('opens a state that does not fit the schema rather than none, and names the place', async () => {
    const place = await notebookOf(folder(), 2);
    const ledger = await openNotebook(place, {
      schema: notebookSchema.refine((state) => !('n2' in state.notes), {
        path: ['notes', 'n2'],
        error: 'no',
      }),
    });
    expect(ledger.revision.rev).toBe(2);
    expect(ledger.report.problems).toEqual([{ problem: 'unexpectedState', where: 'notes.n2', issue: 'no' }]);
    await ledger.close();
  });

  it('refuses a ledger whose lines a newer version wrote, and changes nothing', async () => {
    const place = folder();
    const newer = await openNotebook(place, { schemaVersion: 2 });
    const { entry } = writeNote(newer.revision, 'a', 'b', 2);
    accepted(await newer.journal.append(entry, 0));
    await newer.close();
    unlinkSync(join(place, 'base-000001.json'));
    const before = everything(place);
    const outcome = await openLedger(place, { schema: notebookSchema, schemaVersion: 1 });
    expect(outcome).toMatchObject({ refused: 'file.newerSchema', values: { found: 2, known: 1 } });
    expect(everything(place)).toEqual(before);
  });

  it('refuses a snapshot that a newer version wrote, and changes nothing', async () => {
    const place = await notebookOf(folder(), 3);
    writeFileSync(
      join(place, 'snapshot.json'),
      JSON.stringify({ ...takeSnapshot(9, 3, { new: 1 }), more: true }),
    );
    const before = everything(place);
    const outcome = await openLedger(place, { schema: notebookSchema, schemaVersion: 1 });
    expect(isRefusal(outcome) && outcome.refused).toBe('file.newerSchema');
    expect(everything(place)).toEqual(before);
  });

  it('removes the half-written files of a killed process', async () => {
    const place = await notebookOf(folder(), 1);
    writeFileSync(join(place, '.rapporteur-0123456789abcdef.tmp'), 'half');
    await (await openNotebook(place)).close();
    expect(readdirSync(place).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('starts a new segment once the last has grown large, and reads across both', async () => {
    const place = folder();
    const ledger = await openNotebook(place, { segmentBytes: 500 });
    let at = await writeNotes(ledger, ledger.revision, 5);
    expect(await ledger.saveSnapshot(at)).toBeUndefined();
    at = await writeNotes(ledger, at, 4);
    expect(linesOf(place, 1)).toHaveLength(5);
    expect(linesOf(place, 2)).toHaveLength(4);
    const last = async (count: number) => (await ledger.journal.tail(count)).map((entry) => entry.rev);
    expect(await last(Infinity)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(await last(3)).toEqual([7, 8, 9]);
    expect(await last(6)).toEqual([4, 5, 6, 7, 8, 9]);
    await ledger.close();
    // With every snapshot gone except the segments' bases, the state is still complete.
    unlinkSync(join(place, 'snapshot.json'));
    const again = await openNotebook(place);
    expect(again.revision).toEqual(at);
    expect(again.report.replayed).toBe(4);
    await again.close();
  });
});

function everything(place: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(place).map((name) => [name, readFileSync(join(place, name), 'utf8')]),
  );
}
