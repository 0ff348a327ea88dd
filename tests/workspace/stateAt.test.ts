import { mkdtemp, rm, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { produceWithPatches } from '../../core/ledger/immer';
import { SCHEMA_VERSION, type Revision } from '../../core/ledger/ledger';
import { isRefusal } from '../../core/messages/refusal';
import { workshopSchema, type Workshop } from '../../core/model/workshop';
import { blankWorkshop } from '../../core/workshops/create';
import { openLedger } from '../../workspace/ledger/openLedger';
import { stateAt } from '../../workspace/ledger/stateAt';
import { accepted, notebookSchema, openNotebook, writeNote, writeNotes } from './support/notebook';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapporteur-past-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The limit in milliseconds for any step of the past: 500 on a quiet machine, more on a busy one. */
const BOUND = 1_500;
const STEPS = 10_000;
const ITEMS = 2_000;

function item(id: string, text: string): Workshop['recommendations'][string] {
  return {
    id,
    group: 'g1',
    order: `a${id}`,
    text: { en: { nodes: [{ type: 'text', text }], rev: 1 } },
    subItems: [],
    proposers: [],
    mappings: [],
    themes: [],
    state: 'proposed',
    positions: {},
    reservations: [],
    from: [],
    lineage: [],
    deleted: false,
    capturedAt: '2026-11-26T10:00:00.000Z',
    capturedBy: 'awa',
  };
}

it(`makes any of ${STEPS} steps of a workshop of ${ITEMS} recommendations within its bound`, async () => {
  const start = blankWorkshop('w1', '2026-11-26T10:00:00.000Z');
  for (let index = 0; index < ITEMS; index += 1) {
    const id = `r${index}`;
    start.recommendations[id] = item(id, 'Strengthen the capacity of border services to identify victims.');
  }
  const ledger = accepted(await openLedger(folder, { schema: workshopSchema, initial: start }));
  let at: Revision<Workshop> = ledger.revision;
  const kept = new Map<number, string>();
  const written: Promise<unknown>[] = [];
  for (let rev = 1; rev <= STEPS; rev += 1) {
    const [state, patches, inverse] = produceWithPatches(at.state, (draft) => {
      const one = draft.recommendations[`r${(rev * 7) % ITEMS}`];
      if (one)
        one.text.en = { nodes: [{ type: 'text', text: `Wording ${rev} ${'of the text '.repeat(12)}` }], rev };
    });
    written.push(
      ledger.journal.append(
        {
          rev,
          schema: SCHEMA_VERSION,
          at: new Date(Date.UTC(2026, 10, 26, 10, 0, rev)).toISOString(),
          actor: 'awa',
          client: 'test',
          command: 'recommendation.reword',
          payload: {},
          patches: patches.map((patch) => ({ ...patch })),
          inverse: inverse.map((patch) => ({ ...patch })),
        },
        rev - 1,
      ),
    );
    at = { rev, state };
    if (rev % 1_999 === 0) kept.set(rev, JSON.stringify(state));
  }
  for (const outcome of await Promise.all(written)) accepted(outcome);
  const last = { last: STEPS, migrations: [] };
  let slowest = 0;
  for (const rev of [1, 1_999, 3_998, 5_997, 7_996, 9_995, STEPS]) {
    const before = performance.now();
    const past = accepted(await stateAt(folder, { rev }, last));
    slowest = Math.max(slowest, performance.now() - before);
    expect(past.rev).toBe(rev);
    const expected = kept.get(rev);
    if (expected !== undefined) expect(JSON.parse(JSON.stringify(past.state))).toEqual(JSON.parse(expected));
  }
  const before = performance.now();
  expect(accepted(await stateAt(folder, { at: '2026-11-26T11:00:00.500Z' }, last)).rev).toBe(3_600);
  slowest = Math.max(slowest, performance.now() - before);
  console.info(`the slowest of 8 moments took ${Math.round(slowest)} ms`);
  expect(slowest).toBeLessThan(BOUND);
  await ledger.close();
}, 120_000);

it('starts from the base of the segment that the step is in', async () => {
  const ledger = await openNotebook(folder, { segmentBytes: 500 });
  let at = await writeNotes(ledger, ledger.revision, 5);
  accepted((await ledger.saveSnapshot(at)) ?? null);
  at = await writeNotes(ledger, at, 5);
  await ledger.close();
  await unlink(join(folder, 'base-000001.json'));
  await rm(join(folder, 'backups'), { recursive: true, force: true });
  const last = { last: 10, migrations: [], schemaVersion: 1 };
  expect(accepted(await stateAt(folder, { rev: 8 }, last)).state).toMatchObject({
    notes: { n8: expect.any(String) },
  });
  const lost = await stateAt(folder, { rev: 3 }, last);
  expect(isRefusal(lost) && lost.refused).toBe('past.lost');
});

it('migrates a step of an older schema to the present one', async () => {
  const ledger = await openNotebook(folder);
  const old = await writeNotes(ledger, ledger.revision, 3);
  await ledger.close();
  const migrations = [
    {
      to: 2,
      migrate: (state: unknown) => {
        const { notes } = notebookSchema.parse(state);
        return { notes: { ...notes, migrated: 'yes' } };
      },
    },
  ];
  const newer = await openNotebook(folder, { migrations, schemaVersion: 2 });
  const { entry } = writeNote({ ...old, state: newer.revision.state }, 'n4', 'later', 2);
  accepted(await newer.journal.append(entry, 3));
  await newer.close();
  const notesAt = async (rev: number) =>
    accepted(await stateAt(folder, { rev }, { last: 4, migrations, schemaVersion: 2 })).state;
  expect(await notesAt(2)).toMatchObject({ notes: { n2: expect.any(String), migrated: 'yes' } });
  expect(await notesAt(4)).toMatchObject({ notes: { n3: expect.any(String), n4: 'later', migrated: 'yes' } });
});
