import { describe, expect, it } from 'vitest';
import { codeWord } from '../../../core/messages/codeWords';
import { isRefusal } from '../../../core/messages/refusal';
import { workshopSchema, type Workshop } from '../../../core/model/workshop';
import type { Conflict, Note, Recommendation } from '../../../core/model/recommendation';
import { TestDesk, words } from '../../support/desk';
import { COLLECTIONS, LIMITED, OTHER_LISTS } from './limitedLists';

const many = <T>(count: number, each: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => each(at));
const AT = '2019-10-24T09:00:00.000Z';
const delegation = (at: number) => `d${at}`;
const text = (said: string) => ({ en: { nodes: words(said), rev: 1 } });

interface Full extends Partial<Recommendation> {
  notes?: Note[];
  conflicts?: Conflict[];
}

const byIds = <T extends { id: string }>(things: readonly T[] = []) =>
  Object.fromEntries(things.map((thing) => [thing.id, thing]));

/** A desk with r1 and r2, both with the given content; notes and unsettled wordings belong to r1. */
function holding({ notes, conflicts, ...full }: Full): TestDesk {
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
  const belongings = { notes: byIds(notes), conflicts: byIds(conflicts) };
  const state: Workshop = { ...begun.state, ...belongings, recommendations: filled, delegations };
  return new TestDesk(workshopSchema.parse(state));
}

const merge = (begun: TestDesk) =>
  begun.run('recommendation.merge', { ids: ['r1', 'r2'], id: 'm', wordings: {} });
const reservation = (at: number) =>
  ({ id: `v${at}`, delegation: 'd0', wording: text('No'), state: 'open', at: AT }) as const;
const OF_R1 = { recommendation: 'r1', order: 'a0', by: 'awa', at: AT };
const note = (at: number): Note => ({ ...OF_R1, id: `n${at}`, text: 'x' });
const conflict = (at: number): Conflict => ({
  ...OF_R1,
  id: `c${at}`,
  language: 'en',
  nodes: words(`v${at}`),
  base: 9,
});
const MOST = 50_000;
const MOST_NOTES = many(MOST, note);
const MOST_CONFLICTS = many(MOST, conflict);

/** Each list to which commands add one by one or by merging: the full list, and a command that adds to it. */
const GROWN: Record<string, [full: Full, add: (begun: TestDesk) => unknown][]> = {
  'workshop.notes': [
    [{ notes: MOST_NOTES }, (begun) => begun.run('note.add', { id: 'r1', text: 'more' })],
    [{ notes: MOST_NOTES.slice(0, MOST / 2 + 1) }, merge],
  ],
  'workshop.conflicts': [
    [
      { conflicts: MOST_CONFLICTS },
      (begun) => begun.run('recommendation.reword', { id: 'r1', language: 'en', nodes: words('x'), base: 7 }),
    ],
    [
      { conflicts: MOST_CONFLICTS },
      (begun) =>
        begun.run('recommendation.addLines', {
          id: 'r1',
          language: 'en',
          nodes: words('x'),
          base: 7,
          lines: [words('y')],
        }),
    ],
    [{ conflicts: MOST_CONFLICTS.slice(0, MOST / 2 + 1) }, merge],
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

/** Lists that are only set as a whole, by a payload with the same limit, or that another rule keeps short. */
const SET_WHOLE = [
  'courtesy',
  'languages',
  'frameworks',
  'fields',
  'references',
  'mappings',
  'themes',
  'from',
  'lineage',
  'recommendations',
  'variants',
  'takenBack',
  'kept',
  'after',
  'sent',
  'on',
];

const LISTS = [...new Set(LIMITED.map(({ field }) => field))];

it('every list and every record by id has a limit', () => {
  // The nodes of an unsettled wording were nodes of a wording, whose own list has a limit.
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

it('every list that commands lengthen one by one is tested here', () => {
  const known = [...Object.keys(GROWN), ...OTHER_LISTS, ...COLLECTIONS, ...SET_WHOLE];
  expect(LISTS.filter((field) => !known.includes(field))).toEqual([]);
  expect(known.filter((field) => !LISTS.includes(field))).toEqual([]);
});

describe.each(Object.entries(GROWN))('a full list of %s', (field, ways) => {
  it.each(ways)('takes no further entry, and the state can be read again', (full, add) => {
    const begun = holding(full);
    const before = begun.state;
    expect(add(begun)).toMatchObject({ refused: 'limit.reached', values: { full: field } });
    expect(begun.state).toBe(before);
  });
});

it('a workshop that had too many notes already may have fewer', () => {
  const begun = holding({});
  const desk = new TestDesk({ ...begun.state, notes: byIds(many(MOST + 3, note)) });
  expect(isRefusal(desk.run('note.remove', { id: 'r1', note: 'n3' }))).toBe(false);
  expect(Object.keys(desk.state.notes)).toHaveLength(MOST + 2);
  expect(desk.run('note.add', { id: 'r1', text: 'more' })).toMatchObject({ refused: 'limit.reached' });
});

it('a list that was too long already may become shorter', () => {
  const begun = holding({});
  const [one] = Object.values(begun.state.recommendations);
  const over = { ...one, id: 'r1', proposers: many(203, delegation) } as Recommendation;
  const recommendations = { ...begun.state.recommendations, r1: over };
  const desk = new TestDesk({ ...begun.state, recommendations });
  const proposers = many(199, delegation);
  expect(isRefusal(desk.run('recommendation.setProposers', { id: 'r1', proposers }))).toBe(false);
  expect(desk.state.recommendations['r1']?.proposers).toEqual(proposers);
});
