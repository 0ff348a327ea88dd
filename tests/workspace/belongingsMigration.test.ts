import fc from 'fast-check';
import { expect, it } from 'vitest';
import { html } from '../../core/document/html';
import { isRefused, makeDocument } from '../../core/document/interpret/interpret';
import { markdown } from '../../core/document/markdown';
import { writeWorkshopFile } from '../../core/exchange/write';
import { belongingTo } from '../../core/model/belongings';
import { workshopSchema, type Workshop } from '../../core/model/workshop';
import { MIGRATIONS } from '../../workspace/migrations';
import { migrateState } from '../../workspace/migrations/migration';
import { writeDocx } from '../../word/write';
import { aMove, perform } from '../core/ledger/evening';
import { NOW, sampleWorkshop, styleNamed } from '../fixtures/catalogue';
import { TestDesk } from '../support/desk';

const migrated = (state: unknown): Workshop =>
  workshopSchema.parse(migrateState(state, 1, 2, MIGRATIONS.workshop));

/** The workshop in schema 1: lists in each recommendation, and copies of a merge with the ids of their originals. */
function asSchema1({ notes, conflicts, ...workshop }: Workshop, idOf: (id: string) => string): unknown {
  const listed = (
    things: Record<string, { id: string; recommendation: string; order: string }>,
    of: string,
  ) =>
    belongingTo(things, of).map(({ recommendation: _, order: __, id, ...thing }) => ({
      ...thing,
      id: idOf(id),
    }));
  const recommendations = Object.entries(workshop.recommendations).map(([id, item]) => [
    id,
    { ...item, notes: listed(notes, id), conflicts: listed(conflicts, id) },
  ]);
  return { ...workshop, recommendations: Object.fromEntries(recommendations) };
}

/** The visible content of notes and unsettled wordings: all but their ids and keys. */
const shown = (workshop: Workshop) =>
  Object.keys(workshop.recommendations).map((id) =>
    [belongingTo(workshop.notes, id), belongingTo(workshop.conflicts, id)].map((things) =>
      things.map((thing) => ({ ...thing, id: '', order: '' })),
    ),
  );

async function exports(workshop: Workshop): Promise<unknown[]> {
  const input = {
    workshop,
    style: styleNamed('workshop-guide'),
    frameworks: [],
    language: 'en',
    now: NOW,
  } as const;
  const tree = makeDocument({ ...input, options: { allowMissing: true } });
  const file = JSON.stringify(writeWorkshopFile(workshop));
  return isRefused(tree) ? [tree, file] : [markdown(tree), html(tree), file, await writeDocx(tree)];
}

const START: Workshop = { ...sampleWorkshop('workshop-guide') };

it('a workshop of schema 1 keeps its notes and wordings in their order, and its exports', async () => {
  let belonging = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(aMove, { minLength: 6, maxLength: 40, size: 'max' }),
      fc.boolean(),
      async (moves, alike) => {
        const desk = new TestDesk({ ...START, document: { ...START.document, status: 'draft' } });
        for (const move of moves) perform(desk, move, 'awa');
        // Parsed as at an opening, which puts fields in the schema's order.
        const state = workshopSchema.parse(desk.state);
        const old = asSchema1(state, (id) => (alike ? 'same' : id));
        const here = migrated(old);
        expect(shown(here)).toEqual(shown(state));
        const { notes, conflicts, ...rest } = here;
        const { notes: _notes, conflicts: _conflicts, ...before } = state;
        expect(rest).toEqual(before);
        expect(migrated(old)).toEqual(here);
        expect(await exports(here)).toEqual(await exports(state));
        belonging += Object.keys(notes).length + Object.keys(conflicts).length;
      },
    ),
    { numRuns: 12, seed: 20261127 },
  );
  expect(belonging).toBeGreaterThan(10);
});

it('a note gets the same id in every copy, whatever else the copy has', () => {
  const note = { id: 'n'.repeat(90), text: 'x', by: 'awa', at: NOW };
  const item = (id: string, notes: unknown[]) => ({ id, notes, conflicts: [] });
  const ids = (recommendations: Record<string, unknown>) => {
    const state = migrateState({ recommendations }, 1, 2, MIGRATIONS.workshop) as Workshop;
    return belongingTo(state.notes, 'recommendation-2').map(({ id }) => id);
  };
  const alone = ids({ 'recommendation-2': item('recommendation-2', [note]) });
  expect(alone).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
  expect(ids({ m: item('m', [note]), 'recommendation-2': item('recommendation-2', [note, note]) })).toEqual([
    alone[0],
    expect.not.stringContaining(alone[0] ?? ''),
  ]);
});
