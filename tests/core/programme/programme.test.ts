import { beforeEach, describe, expect, it } from 'vitest';
import { delayOf } from '../../../core/programme/delay';
import { nextItem } from '../../../core/programme/nextItem';
import { programme } from '../../../core/programme/programme';
import { schedule } from '../../../core/programme/schedule';
import { clockOf } from '../../../core/document/clockOf';
import { TestDesk, words } from '../../support/desk';

const ZONE = 'Africa/Casablanca';
const DAYS = ['2019-10-24', '2019-10-25'] as const;
const MINUTE = 60_000;
let desk: TestDesk;

/** Two days of a meeting whose clock is an hour ahead of UTC. */
beforeEach(() => {
  desk = new TestDesk();
  desk.run('meeting.describe', { startsOn: DAYS[0], endsOn: DAYS[1], timeZone: ZONE, from: {} });
  const add = (id: string, day: string, plannedMinutes: number, kind?: 'break') =>
    desk.run('agenda.add', {
      id,
      day,
      plannedMinutes,
      language: 'en',
      title: words(id),
      ...(kind && { kind }),
    });
  add('opening', DAYS[0], 30);
  add('routes', DAYS[0], 60);
  add('coffee', DAYS[0], 15, 'break');
  add('returns', DAYS[0], 45);
  add('adoption', DAYS[1], 60);
  add('lunch', DAYS[1], 90, 'break');
  add('closing', DAYS[1], 30);
  desk.run('agenda.setDayStart', { day: DAYS[1], at: '10:00' });
});

/** Hours of that zone, whatever the day. */
const clock = (instant: string) => clockOf(instant, ZONE);
const at = (day: string, time: string) => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return { at: `${day}T${String(hour - 1).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00.000Z` };
};
const now = (day: string, time: string) => ({ ...at(day, time), run: 'run1', ms: desk.ms });
const days = () => programme(desk.state);
const timed = (day: string, time: string) => schedule(days(), now(day, time), ZONE);
const expected = (day: string, time: string) =>
  timed(day, time).map(({ items }) =>
    items.map(({ item, expectedAt, expectedEnd }) => `${item.id} ${clock(expectedAt)}–${clock(expectedEnd)}`),
  );
/** Starts or ends an item at a time: the desk's clock is set there. */
const run = (
  command: 'agenda.start' | 'agenda.finish' | 'agenda.pause',
  id: string,
  day: string,
  time: string,
) => {
  const moment = Date.parse(at(day, time).at);
  desk.at = new Date(moment).toISOString();
  desk.ms = moment - Date.parse(`${DAYS[0]}T00:00:00.000Z`);
  desk.run(command, { id });
};
const [one, two] = DAYS;

describe('the programme as planned', () => {
  it('has two days, each from its own start, in the meeting’s own time', () => {
    const plan = days().map(({ day, items }) => [
      day,
      ...items.map(({ number, item, plannedAt, plannedEnd }) =>
        `${number} ${item.id} ${clock(plannedAt)}–${clock(plannedEnd)}`.trim(),
      ),
    ]);
    expect(plan).toEqual([
      [one, '1 opening 09:00–09:30', '2 routes 09:30–10:30', 'coffee 10:30–10:45', '3 returns 10:45–11:30'],
      [two, '4 adoption 10:00–11:00', 'lunch 11:00–12:30', '5 closing 12:30–13:00'],
    ]);
    expect(days()[0]?.items[0]?.plannedAt).toBe(`${one}T08:00:00.000Z`);
  });

  it('numbers items in their order, unless somebody typed one; a typed one is counted on from', () => {
    const numbers = () =>
      days().flatMap(({ items }) => items.map(({ number, item }) => `${item.id} ${number}`.trim()));
    desk.run('agenda.move', { id: 'returns', after: 'opening' });
    expect(numbers().slice(0, 4)).toEqual(['opening 1', 'returns 2', 'routes 3', 'coffee']);
    desk.run('agenda.edit', { id: 'returns', number: '1 bis' });
    expect(numbers()).toEqual([
      'opening 1',
      'returns 1 bis',
      'routes 2',
      'coffee',
      'adoption 3',
      'lunch',
      'closing 4',
    ]);
    desk.run('agenda.edit', { id: 'returns', number: '' });
    expect(numbers()[1]).toBe('returns 2');
  });

  it('has items go from one day to the other, and shows a day that the meeting no longer has', () => {
    desk.run('agenda.move', { id: 'returns', after: null, day: two });
    expect(days()[1]?.items[0]?.item.id).toBe('returns');
    desk.run('meeting.describe', { endsOn: one, from: {} });
    expect(days().map(({ isOutside }) => isOutside)).toEqual([false, true]);
  });

  it('gives a day without a start the usual one, and takes one away', () => {
    desk.run('agenda.setDayStart', { day: two, at: null });
    expect(days()[1]?.startsAt).toBe('09:00');
    expect(desk.state.meeting).not.toHaveProperty('dayStarts');
  });
});

describe('the programme as the clock has it', () => {
  it('stands as planned before the day begins', () => {
    expect(expected(one, '08:15')[0]?.[0]).toBe('opening 09:00–09:30');
    expect(delayOf(timed(one, '08:15'))?.minutes).toBe(0);
  });

  it('moves with a day that has not begun in time', () => {
    expect(expected(one, '09:20')[0]).toEqual([
      'opening 09:20–09:50',
      'routes 09:50–10:50',
      'coffee 10:50–11:05',
      'returns 11:05–11:50',
    ]);
    expect(delayOf(timed(one, '09:20'))).toMatchObject({ minutes: 20 });
  });

  it('says how late it is, and when the break would end; day two stands', () => {
    run('agenda.start', 'opening', one, '09:10');
    run('agenda.finish', 'opening', one, '09:40');
    run('agenda.start', 'routes', one, '09:40');
    // Over its time since 10:40.
    desk.ms += 75 * MINUTE;
    expect(expected(one, '10:55')).toEqual([
      ['opening 09:10–09:40', 'routes 09:40–10:55', 'coffee 10:55–11:10', 'returns 11:10–11:55'],
      ['adoption 10:00–11:00', 'lunch 11:00–12:30', 'closing 12:30–13:00'],
    ]);
    const delay = delayOf(timed(one, '10:55'));
    expect(delay?.minutes).toBe(25);
    expect(delay?.nextBreak && clock(delay.nextBreak.expectedEnd)).toBe('11:10');
    expect(clock(delay?.endsAt ?? '')).toBe('11:55');
  });

  it('goes on after a break with what the break interrupted', () => {
    run('agenda.start', 'opening', one, '09:00');
    run('agenda.finish', 'opening', one, '09:30');
    run('agenda.start', 'routes', one, '09:30');
    run('agenda.start', 'coffee', one, '10:10');
    expect(desk.state.agenda['routes']?.state).toBe('paused');
    expect(expected(one, '10:10')[0]).toEqual([
      'opening 09:00–09:30',
      'routes 09:30–10:45',
      'coffee 10:10–10:25',
      'returns 10:45–11:30',
    ]);
  });

  it('has day two begin at its own time, and what was not held on day one is left there', () => {
    run('agenda.start', 'opening', one, '09:10');
    run('agenda.finish', 'opening', one, '12:40');
    const [first, second] = timed(two, '09:30');
    expect(first?.items.map(({ isLeft }) => isLeft)).toEqual([false, true, true, true]);
    expect(second?.isNow).toBe(true);
    expect(expected(two, '09:30')[1]?.[0]).toBe('adoption 10:00–11:00');
    expect(delayOf(timed(two, '09:30'))?.minutes).toBe(0);
  });

  it('goes on past midnight in the day whose item runs, as long as somebody may be in the room', () => {
    run('agenda.start', 'routes', one, '21:30');
    expect(timed(two, '02:30').map(({ isNow }) => isNow)).toEqual([true, false]);
    expect(nextItem(timed(two, '02:30'))?.id).toBe('opening');
  });

  it('is in day two although nobody ended what ran the evening before', () => {
    run('agenda.start', 'opening', one, '09:10');
    run('agenda.finish', 'opening', one, '09:40');
    run('agenda.start', 'routes', one, '17:30');
    desk.ms += 16 * 60 * MINUTE;
    const days = timed(two, '09:30');
    expect(days.map(({ isNow }) => isNow)).toEqual([false, true]);
    expect(days[0]?.items.map(({ isLeft }) => isLeft)).toEqual([false, true, true, true]);
    expect(expected(two, '09:30')[0]?.[1]).toBe('routes 17:30–18:30');
    expect(delayOf(days)?.minutes).toBe(0);
    expect(nextItem(days)?.id).toBe('adoption');
  });

  it('says no delay when it is tried weeks before', () => {
    run('agenda.start', 'opening', '2019-10-01', '15:00');
    expect(delayOf(timed('2019-10-01', '15:05'))).toBeUndefined();
  });

  it('is ahead of its time too', () => {
    run('agenda.start', 'opening', one, '09:00');
    run('agenda.finish', 'opening', one, '09:10');
    expect(delayOf(timed(one, '09:10'))?.minutes).toBe(-20);
  });
});

describe('what is begun next', () => {
  const next = (day: string, time: string) => nextItem(timed(day, time))?.id;

  it('is the first of the day that was not begun', () => {
    expect(next(one, '08:00')).toBe('opening');
    run('agenda.start', 'opening', one, '09:10');
    expect(next(one, '09:20')).toBe('routes');
  });

  it('is never of another day: what was left on day one is not begun on day two, and day two not on day one', () => {
    run('agenda.start', 'opening', one, '09:10');
    run('agenda.finish', 'opening', one, '12:40');
    expect(next(two, '09:30')).toBe('adoption');
    for (const id of ['routes', 'coffee', 'returns']) {
      run('agenda.start', id, one, '13:00');
      run('agenda.finish', id, one, '13:10');
    }
    expect(next(one, '13:20')).toBeUndefined();
  });

  it('passes over what is paused, which goes on by another key', () => {
    run('agenda.start', 'opening', one, '09:00');
    run('agenda.pause', 'opening', one, '09:10');
    expect(next(one, '09:10')).toBe('routes');
  });

  it('is the first that is still to come where the programme is tried before, between and after its days', () => {
    expect(next('2019-10-01', '15:00')).toBe('opening');
    run('agenda.start', 'opening', '2019-10-01', '15:00');
    run('agenda.finish', 'opening', '2019-10-01', '15:10');
    expect(next('2019-10-01', '15:10')).toBe('routes');
    desk.run('meeting.describe', { endsOn: '2019-10-28', from: {} });
    desk.run('agenda.move', { id: 'closing', after: null, day: '2019-10-28' });
    expect(next('2019-10-26', '09:00')).toBe('closing');
    expect(next('2019-11-20', '09:00')).toBe('routes');
  });

  it('is nothing once all is done', () => {
    for (const id of Object.keys(desk.state.agenda)) {
      run('agenda.start', id, two, '12:00');
      run('agenda.finish', id, two, '12:10');
    }
    expect(next(two, '12:30')).toBeUndefined();
  });
});
