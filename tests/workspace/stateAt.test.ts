import { mkdtemp, readFile, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { produceWithPatches } from '../../core/ledger/immer';
import type { Revision } from '../../core/ledger/ledger';
import { isRefusal } from '../../core/ledger/refusal';
import { workshopSchema, type Workshop } from '../../core/model/workshop';
import { blankWorkshop } from '../../core/workshops/create';
import { openLedger } from '../../workspace/ledger/openLedger';
import { stateAt } from '../../workspace/ledger/stateAt';
import { accepted, openNotebook, writeNotes } from './support/notebook';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapporteur-past-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Milliseconds within which any step of the past is there: 500 on a quiet machine, and this is not always one. */
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
    notes: [],
    lineage: [],
    deleted: false,
    conflicts: [],
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
          schema: 1,
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
  const last = { last: 10, migrations: [] };
  expect(accepted(await stateAt(folder, { rev: 8 }, last)).state).toMatchObject({
    notes: { n8: expect.any(String) },
  });
  const lost = await stateAt(folder, { rev: 3 }, last);
  expect(isRefusal(lost) && lost.refused).toBe('past.lost');
});

it('migrates what stood in an older schema', async () => {
  const ledger = await openNotebook(folder);
  await writeNotes(ledger, ledger.revision, 3);
  await ledger.close();
  const path = join(folder, 'base-000001.json');
  const base = await readFile(path, 'utf8');
  await writeFile(path, base.replace('"schema":1', '"schema":0'));
  const migrations = [{ to: 1, migrate: (state: unknown) => ({ ...(state as object), migrated: true }) }];
  await unlink(join(folder, 'snapshot.json')).catch(() => undefined);
  const past = await stateAt(folder, { rev: 2 }, { last: 3, migrations });
  expect(past).toMatchObject({ refused: 'past.lost' });
});
