import { readFileSync, readdirSync, writeFileSync, truncateSync, existsSync, unlinkSync } from 'node:fs';
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

const folder = temporaryFolders();

async function notebookOf(count: number, snapshotAt?: number): Promise<string> {
  const place = folder();
  const ledger = await openNotebook(place);
  let at = await writeNotes(ledger, ledger.revision, snapshotAt ?? count);
  if (snapshotAt !== undefined) {
    expect(await ledger.saveSnapshot(at)).toBeUndefined();
    at = await writeNotes(ledger, at, count - snapshotAt);
  }
  await ledger.close();
  return place;
}

const segment = (place: string, number = 1) => join(place, `journal-00000${number}.jsonl`);
const linesOf = (place: string, number = 1) =>
  readFileSync(segment(place, number), 'utf8').split('\n').slice(0, -1);

/** Spoils one letter of a line. */
function damageLine(place: string, index: number): void {
  const lines = linesOf(place);
  lines[index] = (lines[index] ?? '').replace('renforcer', 'renfarcer');
  writeFileSync(segment(place), lines.map((line) => `${line}\n`).join(''));
}

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
    const place = await notebookOf(7);
    const ledger = await openNotebook(place);
    expect(ledger.revision.rev).toBe(7);
    expect(Object.keys(ledger.revision.state.notes)).toHaveLength(7);
    expect(ledger.report).toEqual({ problems: [], replayed: 7 });
    await ledger.close();
  });

  it('replays only the lines after the snapshot', async () => {
    const ledger = await openNotebook(await notebookOf(7, 5));
    expect(ledger.revision.rev).toBe(7);
    expect(Object.keys(ledger.revision.state.notes)).toHaveLength(7);
    expect(ledger.report.replayed).toBe(2);
    await ledger.close();
  });

  it('goes on at the next revision after a restart', async () => {
    const place = await notebookOf(3);
    const again = await openNotebook(place);
    await writeNotes(again, again.revision, 2);
    await again.close();
    const third = await openNotebook(place);
    expect(third.revision.rev).toBe(5);
    await third.close();
  });

  it('replays thousands of lines onto the same state as they were written from', async () => {
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

  it('cuts off a line that was being written, keeps it beside, and says so', async () => {
    const place = await notebookOf(4);
    const whole = readFileSync(segment(place));
    truncateSync(segment(place), whole.length - 20);
    const ledger = await openNotebook(place);
    expect(ledger.revision.rev).toBe(3);
    const [problem] = ledger.report.problems;
    expect(problem).toMatchObject({ problem: 'tornLine', file: 'journal-000001.jsonl' });
    const kept = problem?.problem === 'tornLine' ? readFileSync(join(place, problem.kept), 'utf8') : '';
    expect(whole.toString()).toContain(kept);
    expect(kept).toContain('"rev":4');
    await writeNotes(ledger, ledger.revision, 1);
    await ledger.close();
    const again = await openNotebook(place);
    expect(again.revision.rev).toBe(4);
    expect(again.report.problems).toEqual([]);
    await again.close();
  });

  it('restores up to the last good line when a middle line is damaged, and keeps the damaged file', async () => {
    const place = await notebookOf(6);
    damageLine(place, 3);
    const damaged = readFileSync(segment(place), 'utf8');
    const ledger = await openNotebook(place);
    expect(ledger.revision.rev).toBe(3);
    const [problem] = ledger.report.problems;
    expect(problem).toMatchObject({ problem: 'damagedLines', lines: 1, lost: 3 });
    expect(problem?.problem === 'damagedLines' && readFileSync(join(place, problem.kept), 'utf8')).toBe(
      damaged,
    );
    await writeNotes(ledger, ledger.revision, 2);
    await ledger.close();
    const again = await openNotebook(place);
    expect(again.revision.rev).toBe(5);
    expect(again.report.problems).toEqual([]);
    expect((await again.journal.tail(Infinity)).map((entry) => entry.rev)).toEqual([1, 2, 3, 4, 5]);
    await again.close();
  });

  it('loses nothing of the state when the damage lies before the snapshot', async () => {
    const place = await notebookOf(8, 6);
    damageLine(place, 2);
    const read = await openNotebook(place);
    // Lines before the snapshot are still checked, since they are in the last segment.
    expect(read.revision.rev).toBe(8);
    expect(read.report.problems).toMatchObject([{ problem: 'damagedLines', lost: 0 }]);
    expect((await read.journal.tail(Infinity)).map((entry) => entry.rev)).toEqual([1, 2, 4, 5, 6, 7, 8]);
    await read.close();
  });

  it('counts a last line that is damaged but complete as a change that was lost', async () => {
    const place = await notebookOf(3);
    damageLine(place, 2);
    const ledger = await openNotebook(place);
    expect(ledger.revision.rev).toBe(2);
    expect(ledger.report.problems).toMatchObject([{ problem: 'damagedLines', lost: 1 }]);
    await ledger.close();
  });

  it.each([
    ['empty', ''],
    ['null', 'null'],
    ['cut short', '{"schema":1,"rev":5,"che'],
    ['without its state', JSON.stringify({ ...takeSnapshot(1, 5, {}), state: null })],
    ['altered', JSON.stringify({ ...takeSnapshot(1, 5, { notes: {} }), state: { notes: { a: 'forged' } } })],
  ])('quarantines a snapshot that is %s and replays the journal', async (_, content) => {
    const place = await notebookOf(7, 5);
    writeFileSync(join(place, 'snapshot.json'), content);
    const ledger = await openNotebook(place);
    expect(ledger.revision.rev).toBe(7);
    expect(Object.keys(ledger.revision.state.notes)).toHaveLength(7);
    const [problem] = ledger.report.problems;
    expect(problem).toMatchObject({ problem: 'damagedSnapshot', file: 'snapshot.json' });
    expect(problem?.problem === 'damagedSnapshot' && readFileSync(join(place, problem.kept), 'utf8')).toBe(
      content,
    );
    expect(existsSync(join(place, 'snapshot.json'))).toBe(false);
    await ledger.close();
  });

  it('falls back on the newest backup when the snapshot is damaged', async () => {
    const place = await notebookOf(4, 4);
    const ledger = await openNotebook(place);
    const at = await writeNotes(ledger, ledger.revision, 3);
    await ledger.saveSnapshot(at);
    await ledger.close();
    writeFileSync(join(place, 'snapshot.json'), '');
    const again = await openNotebook(place);
    expect(again.revision).toEqual(at);
    expect(again.report.replayed).toBe(3);
    await again.close();
  });

  it('says so when it has to start again from nothing, and keeps what could not be read', async () => {
    const place = await notebookOf(2, 2);
    for (const name of ['snapshot.json', 'base-000001.json', 'journal-000001.jsonl'])
      writeFileSync(join(place, name), 'nonsense\n');
    const ledger = await openNotebook(place);
    expect(ledger.revision).toEqual({ rev: 0, state: emptyNotebook });
    expect(ledger.report.problems.map(({ problem }) => problem).sort()).toEqual([
      'damagedLines',
      'damagedSnapshot',
      'damagedSnapshot',
      'startedAnew',
    ]);
    expect(readdirSync(join(place, 'quarantine'))).toHaveLength(3);
    await ledger.close();
    const again = await openNotebook(place);
    expect(again.report.problems).toEqual([]);
    await again.close();
  });

  it('says so when the journal is gone, and goes on from the snapshot', async () => {
    const place = await notebookOf(5, 5);
    unlinkSync(segment(place));
    const ledger = await openNotebook(place);
    expect(ledger.revision.rev).toBe(5);
    expect(ledger.report.problems).toEqual([
      { problem: 'lostHistory', file: 'journal-000001.jsonl', rev: 5 },
    ]);
    await writeNotes(ledger, ledger.revision, 1);
    await ledger.close();
    const again = await openNotebook(place);
    expect(again.revision.rev).toBe(6);
    expect(again.report.problems).toEqual([]);
    await again.close();
  });

  it('opens a state that it did not expect rather than none, and names the place', async () => {
    const place = await notebookOf(2);
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

  it('refuses a ledger whose lines a newer version wrote, and touches nothing', async () => {
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

  it('refuses a snapshot that a newer version wrote, and touches nothing', async () => {
    const place = await notebookOf(3);
    writeFileSync(
      join(place, 'snapshot.json'),
      JSON.stringify({ ...takeSnapshot(9, 3, { new: 1 }), more: true }),
    );
    const before = everything(place);
    const outcome = await openLedger(place, { schema: notebookSchema, schemaVersion: 1 });
    expect(isRefusal(outcome) && outcome.refused).toBe('file.newerSchema');
    expect(everything(place)).toEqual(before);
  });

  it('removes what a killed process left half-written', async () => {
    const place = await notebookOf(1);
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
    // With every snapshot gone but the segments' own bases, the state is still whole.
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
