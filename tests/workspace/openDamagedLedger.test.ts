import { readFileSync, readdirSync, writeFileSync, truncateSync, existsSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { takeSnapshot } from '../../workspace/snapshots/snapshot';
import { temporaryFolders } from './support/folders';
import { emptyNotebook, openNotebook, writeNotes } from './support/notebook';
import { damageLine, notebookOf, segment } from './support/journalLines';

const folder = temporaryFolders();

describe('a ledger that is damaged', () => {
  it('loses a torn last line, which is kept in another file and reported', async () => {
    const place = await notebookOf(folder(), 4);
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

  it('is restored up to the last good line when a middle line is damaged, and the damaged file is kept', async () => {
    const place = await notebookOf(folder(), 6);
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

  it('loses nothing of the state when the damage is before the snapshot', async () => {
    const place = await notebookOf(folder(), 8, 6);
    damageLine(place, 2);
    const read = await openNotebook(place);
    // Lines before the snapshot are checked too, since they are in the last segment.
    expect(read.revision.rev).toBe(8);
    expect(read.report.problems).toMatchObject([{ problem: 'damagedLines', lost: 0 }]);
    expect((await read.journal.tail(Infinity)).map((entry) => entry.rev)).toEqual([1, 2, 4, 5, 6, 7, 8]);
    await read.close();
  });

  it('reports a last line that is damaged but complete as a lost change', async () => {
    const place = await notebookOf(folder(), 3);
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
    const place = await notebookOf(folder(), 7, 5);
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

  it('opens from the newest backup when the snapshot is damaged', async () => {
    const place = await notebookOf(folder(), 4, 4);
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

  it('is reported when it begins empty, and the unreadable files are kept', async () => {
    const place = await notebookOf(folder(), 2, 2);
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

  it('is reported when the journal is missing, and continues from the snapshot', async () => {
    const place = await notebookOf(folder(), 5, 5);
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
});
