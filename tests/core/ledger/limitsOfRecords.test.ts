import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../core/commands/run';
import { overLimit } from '../../../core/ledger/overLimit';
import { SCOPES, type Scope, type States } from '../../../core/ledger/ledger';
import { peopleSchema, type Participant, type People } from '../../../core/model/participation';
import { workshopSchema } from '../../../core/model/workshop';
import { context } from '../commands/oneRecommendation';
import { TestDesk, words } from '../../support/desk';
import { COLLECTIONS, LIMITED, OTHER_LISTS } from './limitedLists';

const most = (field: string) => LIMITED.find((each) => each.field === field)?.most ?? 0;
const many = (count: number, each: (at: number) => object | string) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`x${at}`, each(at)]));
const day = (at: number) => new Date(Date.UTC(2019, 0, 1 + at)).toISOString().slice(0, 10);
const days = (count: number) => Array.from({ length: count }, (_, at) => day(at));

/** A negotiated text with one recommendation, an agenda item, and more delegations than a list may have. */
function begun(): TestDesk {
  const desk = new TestDesk();
  desk.run('document.setNature', { nature: 'negotiated' });
  desk.run('recommendation.capture', { id: 'r1', language: 'en', nodes: words('Share information') });
  desk.run('agenda.add', { id: 'a1', language: 'en', title: words('Opening') });
  const delegations = many(1_010, (at) => ({
    id: `x${at}`,
    order: `a${at}`,
    kind: 'state',
    name: { en: `D ${at}` },
  }));
  return new TestDesk(workshopSchema.parse({ ...desk.state, delegations }));
}

function withTurns(count: number): TestDesk {
  const desk = begun();
  const turn = (at: number) => ({
    id: `x${at}`,
    order: `a${at}`,
    delegation: 'x0',
    state: 'done',
    time: { elapsedMs: 0 },
  });
  const { a1 } = desk.state.agenda;
  return new TestDesk(
    workshopSchema.parse({ ...desk.state, agenda: { a1: { ...a1, turns: many(count, turn) } } }),
  );
}

function withPositions(count: number): TestDesk {
  const desk = begun();
  const { r1 } = desk.state.recommendations;
  const positions = many(count, () => 'silent');
  return new TestDesk(workshopSchema.parse({ ...desk.state, recommendations: { r1: { ...r1, positions } } }));
}

function withStarts(count: number): TestDesk {
  const desk = begun();
  const dayStarts = Object.fromEntries(days(count).map((each) => [each, '10:00']));
  return new TestDesk(workshopSchema.parse({ ...desk.state, meeting: { ...desk.state.meeting, dayStarts } }));
}

function withDays(kept: Pick<Participant, 'attendance' | 'absences'>): People {
  const awa = { id: 'p1', order: 'a0', name: 'Awa', head: false, ...kept };
  return peopleSchema.parse({ workshop: 'w1', participants: { p1: awa } });
}

const note = (people: People, at: number, noted: 'present' | 'absent' | 'notNoted') =>
  runCommand('people', people, 'attendance.note', { participants: ['p1'], day: day(at), noted }, context);

/** Counts a delegation on a day more than the days on which it was counted. */
const count = (held: number, at: number) => {
  const counts = Object.fromEntries(days(held).map((each) => [each, 3]));
  const people = peopleSchema.parse({
    workshop: 'w1',
    participants: {},
    delegations: { CI: { attendance: [], counts } },
  });
  return runCommand(
    'people',
    people,
    'attendance.count',
    { delegation: 'CI', day: day(at), count: 3 },
    context,
  );
};

const tag = (count: number) => {
  const desk = begun();
  desk.run('bracket.make', { id: 'r1', language: 'en', base: 1, from: 0, to: 5, bracket: 'b1' });
  return desk.run('bracket.tag', {
    id: 'r1',
    language: 'en',
    bracket: 'b1',
    base: 2,
    variant: 0,
    delegations: Object.keys(many(count, () => '')),
  });
};

/** A command that adds one entry to a list with this many. */
const ADDS: Record<(typeof OTHER_LISTS)[number], (held: number) => unknown> = {
  turns: (held) => withTurns(held).run('speaker.add', { item: 'a1', delegation: 'x1' }),
  positions: (held) =>
    withPositions(held).run('recommendation.setPosition', {
      id: 'r1',
      delegation: 'x1005',
      position: 'supports',
    }),
  delegations: (held) => tag(held + 1),
  attendance: (held) => note(withDays({ attendance: days(held) }), 3_000, 'present'),
  absences: (held) => note(withDays({ attendance: [], absences: days(held) }), 3_000, 'absent'),
  counts: (held) => count(held, 3_000),
  dayStarts: (held) => withStarts(held).run('agenda.setDayStart', { day: day(3_000), at: '09:30' }),
};

describe.each(OTHER_LISTS)('%s', (field) => {
  it('grow to their limit', () => {
    expect(ADDS[field](most(field) - 1) ?? {}).not.toHaveProperty('refused');
  });

  it('are refused one entry more, with a message', () => {
    const values = { full: field, limit: most(field) };
    expect(ADDS[field](most(field))).toEqual({ refused: 'limit.reached', values });
  });
});

describe('a state written before there was a limit', () => {
  it('is read, however long, and can be worked with', () => {
    const turns = withTurns(2_500);
    expect(turns.run('speaker.remove', { item: 'a1', turn: 'x7' })).toBeUndefined();
    expect(turns.run('speaker.start', { item: 'a1', turn: 'x8' })).toBeUndefined();
    expect(turns.run('agenda.edit', { id: 'a1', number: '1 bis' })).toBeUndefined();
    const positions = withPositions(1_005);
    const change = { id: 'r1', delegation: 'x7' } as const;
    expect(positions.run('recommendation.setPosition', { ...change, position: 'supports' })).toBeUndefined();
    expect(positions.run('recommendation.setPosition', { ...change, position: null })).toBeUndefined();
    const people = withDays({ attendance: days(1_500), absences: [] });
    expect(note(people, 7, 'notNoted')).not.toHaveProperty('refused');
  });

  it('may have order keys at one place that grew too long to be read', () => {
    const desk = begun();
    const { r1 } = desk.state.recommendations;
    const order = `a0${'V'.repeat(400)}`;
    expect(() =>
      workshopSchema.parse({ ...desk.state, recommendations: { r1: { ...r1, order } } }),
    ).not.toThrow();
  });
});

describe.each(COLLECTIONS)('all of %s', (field) => {
  const [scope, part] = field.split('.') as [Scope, string];
  /** The schema of this scope's state, for this collection alone. */
  const holding = <S extends Scope>(count: number) =>
    ({ [part]: many(count, () => '') }) as never as States[S];
  const added = [{ op: 'add' as const, path: [part, 'x1'], value: {} }];

  it('have a limit too, and too many may be made fewer', () => {
    expect(SCOPES).toContain(scope);
    const limit = most(field);
    const [full, more] = [holding(limit), holding(limit + 1)];
    expect(overLimit(scope, holding(limit - 1), full, added)).toBeUndefined();
    const values = { full: field, limit };
    expect(overLimit(scope, full, more, added)).toEqual({ refused: 'limit.reached', values });
    expect(overLimit(scope, more, full, added)).toBeUndefined();
  });
});

it('a capture in a workshop that is full is refused with a message', () => {
  const desk = begun();
  const { r1 } = desk.state.recommendations;
  const limit = most('workshop.recommendations');
  const recommendations = many(limit, (at) => ({ ...r1, id: `x${at}` })) as never;
  const full = new TestDesk({ ...desk.state, recommendations });
  expect(full.run('recommendation.capture', { language: 'en', nodes: words('More') })).toEqual({
    refused: 'limit.reached',
    values: { full: 'workshop.recommendations', limit },
  });
});
