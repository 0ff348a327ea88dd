import { describe, expect, it } from 'vitest';
import { dayTotals, notNamed } from '../../../core/attendance/dayTotals';
import type { CommandPayload } from '../../../core/commands';
import { runCommand } from '../../../core/commands/run';
import { isRefusal } from '../../../core/messages/refusal';
import { peopleSchema, type People } from '../../../core/model/participation';
import { byDelegation } from '../../../core/participants/byDelegation';
import { catalogue, NOW } from '../../fixtures/catalogue';
import { person } from '../../fixtures/people';
import { delegation } from '../../fixtures/workshops';

const MONDAY = '2019-10-28';
const TUESDAY = '2019-10-29';
/** Niger has two named people; Chad and the G5 Sahel have none. */
const begun: People = {
  workshop: 'w1',
  participants: {
    p1: person('p1', 'Ibrahim Saïdou', { delegation: 'NE' }),
    p2: person('p2', 'Aïssa Maïga', { delegation: 'NE' }),
  },
};
const DELEGATIONS = ['NE', 'TD', 'G5'].map((id) => delegation(id, 'state', { en: id }));

function run<N extends 'attendance.note' | 'attendance.count'>(
  state: People,
  name: N,
  payload: CommandPayload<N>,
): People {
  const clock = { at: NOW, run: 'run', ms: 0 };
  const context = { at: NOW, clock, actor: 'awa', newId: () => 'id', catalogue };
  const applied = runCommand('people', state, name, payload, context);
  if (isRefusal(applied)) throw new Error(applied.refused);
  expect(peopleSchema.safeParse(applied.state).success).toBe(true);
  return applied.state;
}
const totals = (state: People, day = MONDAY) =>
  dayTotals(byDelegation(DELEGATIONS, Object.values(state.participants)), day, state.delegations);

describe('a delegation without named persons', () => {
  it('is noted present, absent or not at all, and counted among the delegations', () => {
    expect(totals(begun)).toMatchObject({ people: 2, notNoted: 4, delegationsPresent: 0 });
    let state = run(begun, 'attendance.note', {
      participants: [],
      delegations: ['TD'],
      day: MONDAY,
      noted: 'present',
    });
    expect(totals(state)).toMatchObject({ people: 2, present: 0, notNoted: 3, delegationsPresent: 1 });
    expect(totals(state, TUESDAY)).toMatchObject({ delegationsPresent: 0 });
    state = run(state, 'attendance.note', {
      participants: [],
      delegations: ['TD'],
      day: MONDAY,
      noted: 'absent',
    });
    expect(totals(state)).toMatchObject({ absent: 1, notNoted: 3, delegationsPresent: 0 });
    state = run(state, 'attendance.note', {
      participants: [],
      delegations: ['TD'],
      day: MONDAY,
      noted: 'notNoted',
    });
    expect(state.delegations).toEqual({});
  });

  it('has as many participants as were counted: whoever is counted is there', () => {
    let state = run(begun, 'attendance.count', { delegation: 'TD', day: MONDAY, count: 4 });
    expect(totals(state)).toMatchObject({ people: 6, present: 4, delegationsPresent: 1 });
    state = run(state, 'attendance.note', {
      participants: [],
      delegations: ['TD'],
      day: MONDAY,
      noted: 'absent',
    });
    expect(totals(state)).toMatchObject({ people: 2, present: 0, absent: 1, delegationsPresent: 0 });
  });

  it('is noted in one step with people', () => {
    const state = run(begun, 'attendance.note', {
      participants: ['p1'],
      delegations: ['TD', 'G5'],
      day: MONDAY,
      noted: 'present',
    });
    expect(totals(state)).toMatchObject({ present: 1, delegationsPresent: 3 });
  });

  it('counts for nothing once it is no delegation of the meeting any more', () => {
    const state = run(begun, 'attendance.count', { delegation: 'gone', day: MONDAY, count: 40 });
    expect(totals(state)).toEqual(totals(begun));
  });
});

describe('a delegation with more people than were named', () => {
  it('has those who were counted, the named ones among them', () => {
    let state = run(begun, 'attendance.note', { participants: ['p1'], day: MONDAY, noted: 'present' });
    state = run(state, 'attendance.count', { delegation: 'NE', day: MONDAY, count: 5 });
    expect(totals(state)).toMatchObject({ people: 5, present: 5, delegationsPresent: 1 });
    const [niger] = byDelegation(DELEGATIONS, Object.values(state.participants));
    expect(niger && notNamed(state.delegations ?? {}, niger)).toBe(3);
  });

  it('has no fewer than the named ones who are there, whatever was counted', () => {
    let state = run(begun, 'attendance.note', { participants: ['p1', 'p2'], day: MONDAY, noted: 'present' });
    state = run(state, 'attendance.count', { delegation: 'NE', day: MONDAY, count: 1 });
    expect(totals(state)).toMatchObject({ people: 2, present: 2 });
    expect(run(state, 'attendance.count', { delegation: 'NE', day: MONDAY, count: 0 }).delegations).toEqual({
      NE: { attendance: [MONDAY] },
    });
  });
});
