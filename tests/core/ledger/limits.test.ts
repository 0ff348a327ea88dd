import { describe, expect, it } from 'vitest';
import { codeWord } from '../../../core/messages/codeWords';
import { isRefusal } from '../../../core/messages/refusal';
import { workshopSchema, type Workshop } from '../../../core/model/workshop';
import type { Recommendation } from '../../../core/model/recommendation';
import { TestDesk, words } from '../../support/desk';
import { COLLECTIONS, LIMITED, OTHER_LISTS } from './limitedLists';

const many = <T>(count: number, each: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => each(at));
const AT = '2019-10-24T09:00:00.000Z';
const delegation = (at: number) => `d${at}`;
const text = (said: string) => ({ en: { nodes: words(said), rev: 1 } });

/** A desk with r1 and r2, each of which holds what is given. */
function holding(full: Partial<Recommendation>): TestDesk {
  const begun = new TestDesk();
  begun.run('document.setNature', { nature: 'negotiated' });
  begun.run('recommendation.capture', { id: 'r1', language: 'en', nodes: words('One') });
  begun.run('recommendation.capture', { id: 'r2', language: 'en', nodes: words('Two') });
  const { recommendations } = begun.state;
  const filled = Object.fromEntries(
    Object.entries(recommendations).map(([id, each]) => [id, { ...each, ...full }]),
  );
  const delegations = Object.fromEntries(
    many(260, (at) => [
      delegation(at),
      { id: delegation(at), order: `a${at}`, kind: 'state' as const, name: { en: `D ${at}` } },
    ]),
  );
  const state: Workshop = { ...begun.state, recommendations: filled, delegations };
  return new TestDesk(workshopSchema.parse(state));
}

const merge = (begun: TestDesk) =>
  begun.run('recommendation.merge', { ids: ['r1', 'r2'], id: 'm', wordings: {} });
const reservation = (at: number) =>
  ({ id: `v${at}`, delegation: 'd0', wording: text('No'), state: 'open', at: AT }) as const;
const note = (at: number) => ({ id: `n${at}`, text: 'x', by: 'awa', at: AT });
const conflict = (at: number) =>
  ({ id: `c${at}`, language: 'en', nodes: words(`v${at}`), base: 9, by: 'awa', at: AT }) as const;

/** Each list that commands add to one by one or by merging: full, and what adds to it. */
const GROWN: Record<string, [full: Partial<Recommendation>, add: (begun: TestDesk) => unknown][]> = {
  notes: [
    [{ notes: many(500, note) }, (begun) => begun.run('note.add', { id: 'r1', text: 'more' })],
    [{ notes: many(300, note) }, merge],
  ],
  conflicts: [
    [
      { conflicts: many(100, conflict) },
      (begun) => begun.run('recommendation.reword', { id: 'r1', language: 'en', nodes: words('x'), base: 7 }),
    ],
    [
      { conflicts: many(100, conflict) },
      (begun) =>
        begun.run('recommendation.addLines', {
          id: 'r1',
          language: 'en',
          nodes: words('x'),
          base: 7,
          lines: [words('y')],
        }),
    ],
    [{ conflicts: many(60, conflict) }, merge],
  ],
  reservations: [
    [
      { reservations: many(200, reservation) },
      (begun) =>
        begun.run('reservation.enter', { id: 'r1', delegation: 'd1', language: 'en', nodes: words('No') }),
    ],
    [{ reservations: many(120, reservation) }, merge],
  ],
  proposers: [
    [
      { proposers: many(200, delegation) },
      (begun) => begun.run('recommendation.join', { id: 'r1', text: 'We too', delegations: ['d250'] }),
    ],
  ],
  subItems: [[{ subItems: many(60, (at) => ({ id: `s${at}`, text: text('sub') })) }, merge]],
  nodes: [
    [{ text: { en: { nodes: many(3_000, () => ({ type: 'text' as const, text: 'x' })), rev: 1 } } }, merge],
  ],
};

/** Lists that are only ever set whole, by a payload that has the same limit, or that a rule of their own keeps short. */
const SET_WHOLE = [
  'languages',
  'frameworks',
  'fields',
  'references',
  'mappings',
  'themes',
  'lineage',
  'recommendations',
  'variants',
  'takenBack',
  'kept',
  'after',
  'sent',
];

const LISTS = [...new Set(LIMITED.map(({ field }) => field))];

it('every list and every record of things has a limit', () => {
  // The nodes of an unsettled wording came out of a wording, whose own list has a limit.
  const taken = new Set(['nodes']);
  const endless = LIMITED.filter(({ most, field }) => most === Infinity && !taken.has(field));
  expect(endless).toEqual([]);
});

it('every list that has a limit has a name in both languages', () => {
  for (const speaks of ['en', 'fr'] as const)
    expect(
      LISTS.filter((field) => codeWord(field, 'full', speaks) === field && field !== 'variants'),
    ).toEqual(
      speaks === 'en' ? LISTS.filter((field) => ['languages', 'reservations', 'themes'].includes(field)) : [],
    );
});

it('every list that commands lengthen one by one is known to these sentences', () => {
  const known = [...Object.keys(GROWN), ...OTHER_LISTS, ...COLLECTIONS, ...SET_WHOLE];
  expect(LISTS.filter((field) => !known.includes(field))).toEqual([]);
  expect(known.filter((field) => !LISTS.includes(field))).toEqual([]);
});

describe.each(Object.entries(GROWN))('a full list of %s', (field, ways) => {
  it.each(ways)('takes no more, and what stands can be read again', (full, add) => {
    const begun = holding(full);
    const before = begun.state;
    expect(add(begun)).toMatchObject({ refused: 'limit.reached', values: { full: field } });
    expect(begun.state).toBe(before);
  });
});

it('a list that was too long already may become shorter', () => {
  const begun = holding({ notes: many(500, note) });
  const [one] = Object.values(begun.state.recommendations);
  const over = { ...one, id: 'r1', notes: many(503, note) } as Recommendation;
  const desk = new TestDesk({
    ...begun.state,
    recommendations: { ...begun.state.recommendations, r1: over },
  });
  expect(isRefusal(desk.run('note.remove', { id: 'r1', note: 'n3' }))).toBe(false);
  expect(desk.state.recommendations['r1']?.notes).toHaveLength(502);
  expect(desk.run('note.add', { id: 'r1', text: 'more' })).toMatchObject({ refused: 'limit.reached' });
});
