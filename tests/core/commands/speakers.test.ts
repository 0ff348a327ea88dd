import { beforeEach, describe, expect, it } from 'vitest';
import { inOrder } from '../../../core/model/order';
import { programme } from '../../../core/programme/programme';
import { schedule } from '../../../core/programme/schedule';
import { elapsed } from '../../../core/time/stopwatch';
import { TestDesk, words } from '../../support/desk';

const MINUTE = 60_000;
let desk: TestDesk;

beforeEach(() => {
  desk = new TestDesk();
  for (const [id, name] of [
    ['ci', 'Côte d’Ivoire'],
    ['fr', 'France'],
    ['ne', 'Niger'],
  ] as const) {
    desk.run('delegation.add', { id, kind: 'state', code: id.toUpperCase(), name: { en: name } });
  }
  desk.run('agenda.add', { id: 'a1', language: 'en', title: words('Opening'), plannedMinutes: 10 });
  desk.run('agenda.add', { id: 'a2', language: 'en', title: words('Legal frameworks'), plannedMinutes: 30 });
});

const now = (at = '2019-10-24T09:00:00.000Z') => ({ at, run: 'run1', ms: desk.ms });
const timed = (at?: string) => schedule(programme(desk.state), now(at), 'UTC').flatMap(({ items }) => items);
const floor = () =>
  Object.values(desk.state.agenda['a1']?.turns ?? {}).find(({ state }) => state === 'speaking')?.delegation;
const list = () =>
  inOrder(Object.values(desk.state.agenda['a1']?.turns ?? {})).map(
    (turn) => `${turn.delegation} ${turn.state}`,
  );

describe('the list of speakers', () => {
  it('gives the floor to the first who asked, and ends the turn of the present speaker', () => {
    for (const delegation of ['ci', 'fr', 'ne']) desk.run('speaker.add', { item: 'a1', delegation });
    desk.run('speaker.start', { item: 'a1' });
    expect(floor()).toBe('ci');
    desk.run('speaker.start', { item: 'a1' });
    expect(list()).toEqual(['ci done', 'fr speaking', 'ne waiting']);
  });

  it('has a delegation once, which can ask again after it has spoken', () => {
    desk.run('speaker.add', { item: 'a1', delegation: 'ci', turn: 't1' });
    expect(desk.run('speaker.add', { item: 'a1', delegation: 'ci' })).toMatchObject({
      refused: 'speaker.waiting',
    });
    desk.run('speaker.start', { item: 'a1' });
    desk.run('speaker.stop', { item: 'a1' });
    desk.run('speaker.addAgain', { item: 'a1', turn: 't1' });
    expect(list()).toEqual(['ci done', 'ci waiting']);
  });

  it('passes over an absent delegation without forgetting it', () => {
    for (const delegation of ['ci', 'fr'])
      desk.run('speaker.add', { item: 'a1', delegation, turn: `t-${delegation}` });
    desk.run('speaker.skip', { item: 'a1', turn: 't-ci' });
    desk.run('speaker.start', { item: 'a1' });
    expect(list()).toEqual(['ci skipped', 'fr speaking']);
    desk.run('speaker.stop', { item: 'a1' });
    expect(desk.run('speaker.start', { item: 'a1' })).toEqual({ refused: 'speaker.none' });
    desk.run('speaker.start', { item: 'a1', turn: 't-ci' });
    expect(floor()).toBe('ci');
  });

  it('lets the chair put a delegation first', () => {
    for (const delegation of ['ci', 'fr', 'ne'])
      desk.run('speaker.add', { item: 'a1', delegation, turn: `t-${delegation}` });
    desk.run('speaker.move', { item: 'a1', turn: 't-ne', after: null });
    expect(list()).toEqual(['ne waiting', 'ci waiting', 'fr waiting']);
  });
});

describe('time', () => {
  it('is measured by the monotonic clock, whatever hour the laptop shows', () => {
    desk.run('speaker.add', { item: 'a1', delegation: 'ci', turn: 't1' });
    desk.run('speaker.start', { item: 'a1' });
    desk.ms = 3 * MINUTE;
    const watch = desk.state.agenda['a1']?.turns['t1']?.time ?? { elapsedMs: -1 };
    expect(elapsed(watch, now('2031-01-01T00:00:00.000Z'))).toBe(3 * MINUTE);
    expect(elapsed(watch, now('2001-01-01T00:00:00.000Z'))).toBe(3 * MINUTE);
  });

  it('goes on by the hour of day after a restart of the application, and never runs backwards', () => {
    desk.run('agenda.start', { id: 'a1' });
    const watch = desk.state.agenda['a1']?.time ?? { elapsedMs: -1 };
    expect(elapsed(watch, { at: '2019-10-24T09:05:00.000Z', run: 'run2', ms: 12 })).toBe(5 * MINUTE);
    expect(elapsed(watch, { at: '2019-10-24T08:00:00.000Z', run: 'run2', ms: 12 })).toBe(0);
  });

  it('stops with the item: whoever is speaking when it is paused has spoken', () => {
    desk.run('agenda.start', { id: 'a1' });
    desk.run('speaker.add', { item: 'a1', delegation: 'ci', turn: 't1' });
    desk.run('speaker.start', { item: 'a1' });
    desk.ms = 2 * MINUTE;
    desk.run('agenda.pause', { id: 'a1' });
    desk.ms = 60 * MINUTE;
    expect(desk.state.agenda['a1']?.turns['t1']).toMatchObject({
      state: 'done',
      time: { elapsedMs: 2 * MINUTE },
    });
    expect(timed()[0]).toMatchObject({
      elapsedMs: 2 * MINUTE,
      remainingMs: 8 * MINUTE,
    });
  });
});

describe('the agenda', () => {
  it('runs one item at a time', () => {
    desk.run('agenda.start', { id: 'a1' });
    desk.run('agenda.start', { id: 'a2' });
    expect(Object.values(desk.state.agenda).map(({ state }) => state)).toEqual(['paused', 'running']);
  });

  it('is re-timed from now: an overrun moves the items that follow, and shortens none', () => {
    desk.run('agenda.start', { id: 'a1' });
    desk.ms = 25 * MINUTE;
    const [first, second] = timed('2019-10-24T09:25:00.000Z');
    expect(first).toMatchObject({ remainingMs: -15 * MINUTE, expectedAt: '2019-10-24T09:00:00.000Z' });
    expect(second?.expectedAt).toBe('2019-10-24T09:25:00.000Z');
  });

  it('links captures to the item under which they were made', () => {
    desk.run('agenda.start', { id: 'a2' });
    desk.run('recommendation.capture', { id: 'r1', language: 'en', nodes: words('Share') });
    desk.run('contribution.record', { id: 'c1', text: 'We support this' });
    expect(desk.state.recommendations['r1']?.agendaItem).toBe('a2');
    expect(desk.state.contributions['c1']?.agendaItem).toBe('a2');
    desk.run('agenda.remove', { id: 'a2' });
    expect(desk.state.recommendations['r1']).not.toHaveProperty('agendaItem');
  });
});
