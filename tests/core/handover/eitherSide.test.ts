import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposalsApart } from '../../../core/handover/proposalsApart';
import { proposalIn } from '../../../core/queries/proposalRecords';
import type { Workshop } from '../../../core/model/workshop';
import { type TestDesk, words } from '../../support/desk';
import { at, base, IDS, merge, reword } from './support/sixRecommendations';

const withoutPlaces = (whole: Workshop) => {
  const state = proposalsApart(whole);
  return {
    ...state,
    recommendations: Object.fromEntries(
      Object.entries(state.recommendations).map(([id, item]) => [
        id,
        base.recommendations[id] ? item : { ...item, order: '' },
      ]),
    ),
    proposals: Object.fromEntries(
      Object.entries(state.proposals).map(([id, item]) => [
        id,
        proposalIn(base, id) ? item : { ...item, number: 0 },
      ]),
    ),
  };
};

const action = fc.record({
  kind: fc.constantFrom('reword', 'reword', 'remove', 'capture', 'state', 'translate', 'subItem'),
  id: fc.constantFrom(...IDS),
  text: fc.stringMatching(/^[a-z]{8}$/),
});
type Action = typeof action extends fc.Arbitrary<infer D> ? D : never;

function doAll(desk: TestDesk, actions: readonly Action[], who: string): TestDesk {
  for (const [index, { kind, id, text }] of actions.entries()) {
    const wording = `${who} ${text}`;
    if (kind === 'reword') reword(desk, id, wording);
    else if (kind === 'translate') reword(desk, id, wording, 'fr');
    else if (kind === 'remove') desk.run('recommendation.remove', { id });
    else if (kind === 'state') desk.run('recommendation.setState', { id, state: 'agreed' });
    else if (kind === 'subItem')
      desk.run('recommendation.setSubItems', {
        id,
        language: 'en',
        items: [{ id: 's1', nodes: words(wording) }],
      });
    else
      desk.run('recommendation.capture', {
        id: `${who}${index}`,
        group: 'g1',
        language: 'en',
        nodes: words(wording),
      });
  }
  return desk;
}

/** Every wording of a workshop, with its unsettled ones and those kept from a hand-over. */
function wordingsIn(value: unknown): string[] {
  return [...JSON.stringify(value).matchAll(/"text":"([^"]+)"/g)].map(([, text]) => text ?? '');
}

/** Milliseconds: each run starts new desks, and a desk reads the catalogue. */
const RUNS = { numRuns: 40 };

describe('whatever two sides did', () => {
  const actions = fc.array(action, { maxLength: 8 });

  it('no wording is ever lost', () => {
    fc.assert(
      fc.property(actions, actions, (ours, theirs) => {
        const mine = doAll(at(base), ours, 'ours').state;
        const group = doAll(at(base), theirs, 'theirs').state;
        const merged = wordingsIn(merge(mine, group));
        const known = new Set(wordingsIn(base));
        for (const text of [...wordingsIn(mine), ...wordingsIn(group)]) {
          // A wording that one side left unchanged may have been reworded or removed by the other on purpose.
          if (!known.has(text)) expect(merged).toContain(text);
        }
      }),
      RUNS,
    );
  });

  it('groups that worked on different recommendations can come back in any order', () => {
    const within = (ids: string[]) =>
      fc.array(
        action.map((one) => ({ ...one, id: one.id })).filter((one) => ids.includes(one.id)),
        { maxLength: 6 },
      );
    fc.assert(
      fc.property(within(['r1', 'r2']), within(['r3', 'r4']), within(['r5', 'r6']), (one, two, three) => {
        const states = [
          doAll(at(base), one, 'one').state,
          doAll(at(base), two, 'two').state,
          doAll(at(base), three, 'three').state,
        ];
        const taking = (order: readonly number[]) =>
          order.reduce((mine, index) => merge(mine, states[index] ?? base).workshop, base);
        // The group that comes back first stands first: only the places of added lines differ.
        expect(withoutPlaces(taking([2, 0, 1]))).toEqual(withoutPlaces(taking([0, 1, 2])));
      }),
      RUNS,
    );
  });
});
