import { describe, expect, it } from 'vitest';
import { dayTotals } from '../../../core/attendance/dayTotals';
import { meetingDays } from '../../../core/attendance/meetingDays';
import { notedOn } from '../../../core/attendance/noted';
import type { CommandPayload } from '../../../core/commands';
import { isRefusal } from '../../../core/messages/refusal';
import { runCommand } from '../../../core/commands/run';
import { applyEntry } from '../../../core/ledger/applyEntry';
import { inOrder } from '../../../core/model/order';
import { peopleSchema, type People } from '../../../core/model/participation';
import { byDelegation } from '../../../core/participants/byDelegation';
import { catalogue, NOW } from '../../fixtures/catalogue';
import { PEOPLE, peopleList, SHEET } from '../../fixtures/people';

const MONDAY = '2019-10-28';
const TUESDAY = '2019-10-29';
const people = (): People => ({
  workshop: 'w1',
  participants: Object.fromEntries(
    PEOPLE.map((person) => [person.id, { ...person, attendance: [], absences: [] }]),
  ),
});

function note(state: People, payload: CommandPayload<'attendance.note'>) {
  const clock = { at: NOW, run: 'run', ms: 0 };
  const applied = runCommand('people', state, 'attendance.note', payload, {
    at: NOW,
    clock,
    actor: 'awa',
    newId: () => 'id',
    catalogue,
  });
  if (isRefusal(applied)) throw new Error(applied.refused);
  return applied;
}
const noted = (state: People, id: string, day: string) => {
  const person = state.participants[id];
  return person && notedOn(person, day);
};

describe('attendance', () => {
  it('is noted per person and day; what was not noted is neither present nor absent', () => {
    let { state } = note(people(), { participants: ['p1'], day: MONDAY, noted: 'present' });
    ({ state } = note(state, { participants: ['p2'], day: MONDAY, noted: 'absent' }));
    expect(['p1', 'p2', 'p3'].map((id) => noted(state, id, MONDAY))).toEqual([
      'present',
      'absent',
      'notNoted',
    ]);
    expect(noted(state, 'p1', TUESDAY)).toBe('notNoted');
    expect(peopleSchema.safeParse(state).success).toBe(true);
  });

  it('can be changed: a day is in one list only, and a note that is cleared leaves nothing', () => {
    let { state } = note(people(), { participants: ['p1'], day: MONDAY, noted: 'present' });
    ({ state } = note(state, { participants: ['p1'], day: MONDAY, noted: 'absent' }));
    expect(state.participants['p1']).toMatchObject({ attendance: [], absences: [MONDAY] });
    ({ state } = note(state, { participants: ['p1'], day: MONDAY, noted: 'notNoted' }));
    expect(state.participants['p1']?.attendance).toEqual([]);
    expect(state.participants['p1']).not.toHaveProperty('absences');
  });

  it('of a whole delegation is one step, and one undo', () => {
    const before = people();
    const { state, inverse } = note(before, { participants: ['p1', 'p2'], day: MONDAY, noted: 'present' });
    expect([noted(state, 'p1', MONDAY), noted(state, 'p2', MONDAY)]).toEqual(['present', 'present']);
    expect(applyEntry(state, { patches: inverse as never })).toEqual(before);
  });

  it('noted a second time in the same way writes no line', () => {
    const { state } = note(people(), { participants: ['p1'], day: MONDAY, noted: 'present' });
    expect(note(state, { participants: ['p1'], day: MONDAY, noted: 'present' }).patches).toEqual([]);
  });

  it('of somebody who is gone is refused, and nobody else is noted', () => {
    const payload = { participants: ['p1', 'gone'], day: MONDAY, noted: 'present' as const };
    expect(() => note(people(), payload)).toThrow('thing.missing');
  });
});

describe('the totals of a day', () => {
  const { workshop } = peopleList(SHEET);
  const groups = byDelegation(inOrder(Object.values(workshop.delegations)), PEOPLE);

  it('count people by what was noted, and a delegation as soon as one of its people is there', () => {
    expect(dayTotals(groups, '2019-10-24')).toEqual({
      people: 5,
      present: 1,
      absent: 1,
      // Germany among them, of which nobody was named.
      notNoted: 4,
      delegationsPresent: 1,
    });
    expect(dayTotals(groups, '2019-10-25')).toMatchObject({ present: 1, delegationsPresent: 1 });
    expect(dayTotals(groups, '2019-10-26')).toMatchObject({ present: 0, notNoted: 6, delegationsPresent: 0 });
  });

  it('list the head first, delegations without people too, and those who belong to none last', () => {
    expect(groups.map(({ delegation, people }) => [delegation?.id, people.map(({ id }) => id)])).toEqual([
      ['UNODC', ['p4']],
      ['NE', ['p2', 'p1']],
      ['DE', []],
      ['CI', ['p3']],
      [undefined, ['p5']],
    ]);
  });
});

it('the days of a meeting run from its first to its last', () => {
  expect(meetingDays({ startsOn: '2019-10-30', endsOn: '2019-11-01' })).toEqual([
    '2019-10-30',
    '2019-10-31',
    '2019-11-01',
  ]);
  expect(meetingDays({ startsOn: '2019-10-30', endsOn: '2019-10-01' })).toEqual(['2019-10-30']);
});
