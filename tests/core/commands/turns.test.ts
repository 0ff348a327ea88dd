import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Turn } from '../../../core/model/agenda';
import { turnLimitMs } from '../../../core/queries/turnLimit';
import { whoSpeaks } from '../../../core/queries/whoSpeaks';
import { elapsed } from '../../../core/time/stopwatch';
import { TestDesk, words } from '../../support/desk';

const MINUTE = 60_000;
let desk: TestDesk;

function seated(): TestDesk {
  const made = new TestDesk();
  for (const id of ['ci', 'fr', 'ne'])
    made.run('delegation.add', { id, kind: 'state', name: { en: id } }, 'other');
  // By somebody else, so that undo stops before it.
  made.run('agenda.add', { id: 'a1', language: 'en', title: words('Opening'), turnSeconds: 180 }, 'other');
  return made;
}
const itemOf = (of = desk) => {
  const item = of.state.agenda['a1'];
  if (!item) throw new Error('no item');
  return item;
};
const turnsOf = (of = desk) => Object.values(itemOf(of).turns);
const of = (delegation: string) => turnsOf().findLast((turn) => turn.delegation === delegation);
const spoken = (turn: Turn | undefined, at = desk) =>
  turn ? elapsed(turn.time, { at: '2019-10-24T09:00:00.000Z', run: 'run1', ms: at.ms }) : NaN;
const add = (delegation: string) =>
  desk.run('speaker.add', { item: 'a1', delegation, turn: `t-${delegation}` });

beforeEach(() => {
  desk = seated();
  add('ci');
  desk.run('speaker.start', { item: 'a1' });
});

describe('the time of a turn', () => {
  it('stands while it is paused, and goes on from there', () => {
    desk.ms = MINUTE;
    desk.run('speaker.pause', { item: 'a1', turn: 't-ci' });
    desk.ms = 10 * MINUTE;
    expect(spoken(of('ci'))).toBe(MINUTE);
    expect(of('ci')?.state).toBe('speaking');
    desk.run('speaker.resume', { item: 'a1', turn: 't-ci' });
    desk.ms = 11 * MINUTE;
    expect(spoken(of('ci'))).toBe(2 * MINUTE);
  });

  it('is longer by what the chair adds to this turn, and to no other', () => {
    add('fr');
    desk.run('speaker.extend', { item: 'a1', turn: 't-ci', extraSeconds: 60 });
    const limit = (delegation: string) => turnLimitMs(itemOf(), of(delegation) ?? {});
    expect([limit('ci'), limit('fr')]).toEqual([4 * MINUTE, 3 * MINUTE]);
    desk.undo();
    expect(limit('ci')).toBe(3 * MINUTE);
  });

  it('is what the chair says, and runs on from there', () => {
    desk.ms = 30 * MINUTE;
    desk.run('agenda.setTimes', { item: 'a1', turn: { turn: 't-ci', elapsedMs: 2 * MINUTE } });
    desk.ms = 31 * MINUTE;
    expect(spoken(of('ci'))).toBe(3 * MINUTE);
  });
});

describe('a point of order', () => {
  const raise = (delegation: string, turn: string) =>
    desk.run('speaker.interrupt', { item: 'a1', delegation, outOfTurn: 'order', turn });

  it('is heard at once; then the interrupted turn goes on with its time', () => {
    add('fr');
    desk.ms = MINUTE;
    raise('ne', 'o1');
    expect(whoSpeaks(itemOf())?.delegation).toBe('ne');
    desk.ms = 3 * MINUTE;
    desk.run('speaker.stop', { item: 'a1', turn: 'o1' });
    desk.ms = 4 * MINUTE;
    expect(whoSpeaks(itemOf())?.id).toBe('t-ci');
    expect(spoken(of('ci'))).toBe(2 * MINUTE);
    expect(spoken(of('ne'))).toBe(2 * MINUTE);
    // The same request again, because its answer was lost, ends no other turn.
    desk.run('speaker.stop', { item: 'a1', turn: 'o1' });
    expect(whoSpeaks(itemOf())?.id).toBe('t-ci');
  });

  it('finds the turn paused again where it was paused, and is undone whole', () => {
    desk.run('speaker.pause', { item: 'a1', turn: 't-ci' });
    const before = desk.state;
    raise('ne', 'o1');
    desk.run('speaker.stop', { item: 'a1' });
    expect(of('ci')).toMatchObject({ state: 'speaking', time: { elapsedMs: 0 } });
    expect(of('ci')?.time).not.toHaveProperty('since');
    desk.undo();
    desk.undo();
    expect(desk.state).toEqual(before);
  });

  it('may be raised against another, and the floor comes back step by step', () => {
    raise('ne', 'o1');
    raise('fr', 'o2');
    desk.run('speaker.stop', { item: 'a1' });
    expect(whoSpeaks(itemOf())?.id).toBe('o1');
    desk.run('speaker.stop', { item: 'a1' });
    expect(whoSpeaks(itemOf())?.id).toBe('t-ci');
  });
});

describe('a closed list', () => {
  it('refuses a request in a sentence, or notes it after closing where the chair allows it', () => {
    desk.run('speaker.close', { item: 'a1', closed: true });
    expect(add('fr')).toEqual({ refused: 'speaker.closed' });
    expect(desk.run('speaker.addAgain', { item: 'a1', turn: 't-ci' })).toEqual({ refused: 'speaker.closed' });
    desk.run('speaker.add', { item: 'a1', delegation: 'fr', afterClosing: true });
    expect(of('fr')).toMatchObject({ state: 'waiting', afterClosing: true });
    expect(
      desk.run('speaker.interrupt', { item: 'a1', delegation: 'ne', outOfTurn: 'reply' }),
    ).toBeUndefined();
    desk.run('speaker.close', { item: 'a1', closed: false });
    desk.run('speaker.add', { item: 'a1', delegation: 'ne' });
    expect(of('ne')).not.toHaveProperty('afterClosing');
  });
});

const delegation = fc.constantFrom('ci', 'fr', 'ne');
const index = fc.nat({ max: 6 });
const step = fc.oneof(
  fc.record({ does: fc.constantFrom('add', 'late', 'reply', 'order' as const), delegation }),
  fc.record({
    does: fc.constantFrom('give', 'skip', 'remove', 'again', 'pause', 'resume', 'extend' as const),
    index,
  }),
  fc.record({ does: fc.constantFrom('next', 'stop', 'close', 'open', 'undo', 'wait' as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const ON_TURN = {
  give: 'speaker.start',
  skip: 'speaker.skip',
  remove: 'speaker.remove',
  again: 'speaker.addAgain',
  pause: 'speaker.pause',
  resume: 'speaker.resume',
} as const;

function take(on: TestDesk, one: Step): void {
  const item = 'a1';
  on.ms += 7_000;
  if ('delegation' in one) {
    const { does, delegation: who } = one;
    if (does === 'reply' || does === 'order')
      on.run('speaker.interrupt', { item, delegation: who, outOfTurn: does });
    else on.run('speaker.add', { item, delegation: who, ...(does === 'late' && { afterClosing: true }) });
    return;
  }
  if ('index' in one) {
    const turn = turnsOf(on)[one.index]?.id;
    if (turn === undefined) return;
    if (one.does === 'extend') on.run('speaker.extend', { item, turn, extraSeconds: 60 });
    else on.run(ON_TURN[one.does], { item, turn });
    return;
  }
  if (one.does === 'next') on.run('speaker.start', { item });
  else if (one.does === 'stop') on.run('speaker.stop', { item });
  else if (one.does === 'undo') on.undo();
  else if (one.does !== 'wait') on.run('speaker.close', { item, closed: one.does === 'close' });
}

it('whatever the chair does, one turn runs at most, no time is negative or runs back, and who was interrupted comes back', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const on = seated();
      for (const one of steps) {
        take(on, one);
        const turns = turnsOf(on);
        const running = turns.filter(({ time }) => time.since !== undefined);
        expect(running.length).toBeLessThanOrEqual(1);
        expect(turns.filter(({ state }) => state === 'speaking').length).toBeLessThanOrEqual(1);
        expect(running.every(({ state }) => state === 'speaking')).toBe(true);
        for (const turn of turns) {
          expect(turn.time.elapsedMs).toBeGreaterThanOrEqual(0);
          expect(turn.state === 'interrupted').toBe(turn.interruption !== undefined);
        }
      }
      // The floor goes back as often as it takes: everybody who was interrupted has it again, and once.
      const waited = turnsOf(on).filter(({ state }) => state === 'interrupted');
      const back: string[] = [];
      for (let times = waited.length; times > 0; times -= 1) {
        on.run('speaker.stop', { item: 'a1' });
        back.push(whoSpeaks(itemOf(on))?.id ?? 'nobody');
      }
      expect([...back].sort()).toEqual(waited.map(({ id }) => id).sort());
      on.run('speaker.stop', { item: 'a1' });
      expect(whoSpeaks(itemOf(on))).toBeUndefined();
    }),
    { numRuns: 60 },
  );
});
