import fc from 'fast-check';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isRefusal } from '../../core/messages/refusal';
import type { States } from '../../core/ledger/ledger';
import { undecided } from '../../core/participants/preview';
import { encode, ENCODINGS } from '../core/participants/encode';
import { HEADERS, person } from '../core/participants/generated';
import { outcomeOf, openList, readAgain } from '../support/lists';
import { TestHost } from '../support/host';

let test: TestHost;
beforeAll(async () => {
  ({ test } = await TestHost.ready());
});
afterAll(async () => test.end());

async function stateOf<S extends 'workshop' | 'people'>(scope: S, id: string): Promise<States[S]> {
  const opened = await test.desk.openLedger({ ledger: { scope, id } });
  if (isRefusal(opened)) throw new Error(opened.refused);
  // The ledger was requested by its scope.
  return opened.state as States[S];
}

it('any list is imported as previewed, its totals add up, and one undo leaves nothing of it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(person, { minLength: 1, maxLength: 12 }),
      fc.shuffledSubarray(Object.keys(HEADERS), { minLength: 6 }),
      fc.nat(3),
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom(...ENCODINGS),
      fc.boolean(),
      async (people, order, wording, separator, encoding, twice) => {
        const workshop = await test.createWorkshop('Any list');
        const everybody = twice ? [...people, ...people] : people;
        const table = [
          order.map((column) => HEADERS[column]?.[wording] ?? column),
          ...everybody.map((each) => order.map((column) => each[column as keyof typeof each])),
        ];
        const saved = encode(Papa.unparse(table, { delimiter: separator, newline: '\r\n' }), encoding);
        let preview = await openList(test.desk, workshop, saved);
        const choices = Object.fromEntries(
          undecided(preview.outcome).map(({ key, candidates }, at) => [
            key,
            at % 2 === 0
              ? { kind: 'free' as const }
              : { kind: 'entry' as const, code: candidates.at(-1) ?? '' },
          ]),
        );
        preview = await readAgain(test.desk, preview.list, { choices });
        const { totals, counts, delegations, spellings } = outcomeOf(preview);
        expect(spellings.filter(({ doubt, chosen }) => doubt === 'several' && !chosen)).toEqual([]);
        expect(totals.rows).toBe(totals.imported + totals.merged + totals.refused);
        expect(counts).toMatchObject({
          all: totals.rows,
          new: totals.imported,
          merged: totals.merged,
          refused: totals.refused,
        });
        const shown = await test.desk.listRows({ list: preview.list, filter: 'all', from: 0, count: 500 });
        if (isRefusal(shown)) throw new Error(shown.refused);
        expect(shown.rows.every(({ kind, notes }) => kind === 'new' || notes.length > 0)).toBe(true);

        const imported = await test.desk.importList({ list: preview.list });
        if (totals.imported === 0) {
          expect(imported).toEqual({ refused: 'registration.nothing' });
          return;
        }
        expect(imported).toMatchObject({ people: totals.imported, delegations: delegations.added });
        const { participants } = await stateOf('people', workshop);
        const here = (await stateOf('workshop', workshop)).delegations;
        expect(Object.keys(participants)).toHaveLength(totals.imported);
        expect(Object.keys(here)).toHaveLength(delegations.added);
        expect(Object.values(participants).every(({ delegation: id }) => id === undefined || here[id])).toBe(
          true,
        );

        const again = outcomeOf(await openList(test.desk, workshop, saved)).totals;
        expect([again.rows, again.refused]).toEqual([totals.rows, totals.refused]);

        const scope = delegations.added > 0 ? 'workshop' : 'people';
        await test.step('undo', { scope, id: workshop });
        expect((await stateOf('people', workshop)).participants).toEqual({});
        expect((await stateOf('workshop', workshop)).delegations).toEqual({});
      },
    ),
    { numRuns: 40 },
  );
}, 120_000);
