import { beforeEach, describe, expect, it } from 'vitest';
import { bracketsLeft } from '../../../core/queries/bracketsLeft';
import { TestDesk, words } from '../../support/desk';

let desk: TestDesk;
const state = () => desk.state.recommendations['r1']?.state;
const rev = () => desk.state.recommendations['r1']?.text.en?.rev ?? 0;
const setState = (next: Parameters<typeof desk.run<'recommendation.setState'>>[1]['state']) =>
  desk.run('recommendation.setState', { id: 'r1', state: next })?.refused;
const bracket = () =>
  desk.run('bracket.make', { id: 'r1', language: 'en', base: rev(), from: 0, to: 5, bracket: 'b1' });
const settle = () =>
  desk.run('bracket.accept', { id: 'r1', language: 'en', base: rev(), bracket: 'b1', variant: 0 });
const reserve = () =>
  desk.run('reservation.enter', { id: 'r1', delegation: 'ci', language: 'en', nodes: words('Not by 2027') });
const lift = (to: 'lifted' | 'open' = 'lifted') =>
  desk.run('reservation.setState', {
    id: 'r1',
    reservation: desk.state.recommendations['r1']?.reservations[0]?.id ?? '',
    state: to,
  });

beforeEach(() => {
  desk = new TestDesk();
  desk.run('delegation.add', { id: 'ci', kind: 'state', name: { en: 'ci' } });
  desk.run('document.setNature', { nature: 'negotiated' });
  desk.run('recommendation.capture', { id: 'r1', language: 'en', nodes: words('Share information') });
});

describe('a text in brackets', () => {
  it('is not agreed, with or without reservations, until the last bracket is settled', () => {
    bracket();
    expect(setState('agreed')).toBe('state.bracketsLeft');
    expect(setState('agreedWithReservations')).toBe('state.bracketsLeft');
    expect(setState('underDiscussion')).toBeUndefined();
    settle();
    expect(setState('agreed')).toBeUndefined();
    expect(state()).toBe('agreed');
  });

  it('may be deferred or withdrawn with its brackets', () => {
    bracket();
    expect(setState('deferred')).toBeUndefined();
    expect(setState('withdrawn')).toBeUndefined();
  });

  it('is under discussion again when words that were agreed are disputed', () => {
    setState('agreed');
    bracket();
    expect(state()).toBe('underDiscussion');
    desk.undo();
    expect(state()).toBe('agreed');
  });

  it('counts among the brackets left only while it is printed', () => {
    bracket();
    expect(bracketsLeft(desk.state)).toBe(1);
    setState('withdrawn');
    expect(bracketsLeft(desk.state)).toBe(0);
  });
});

describe('a reservation', () => {
  it('that stands lets a text be agreed only with reservations', () => {
    reserve();
    expect(setState('agreed')).toBe('state.reservationsOpen');
    expect(setState('agreedWithReservations')).toBeUndefined();
    expect(setState('agreed')).toBe('state.reservationsOpen');
    lift();
    expect(setState('agreed')).toBeUndefined();
  });

  it('entered on an agreed text makes it one agreed with reservations', () => {
    setState('agreed');
    reserve();
    expect(state()).toBe('agreedWithReservations');
    expect(desk.state.recommendations['r1']?.positions).toEqual({ ci: 'reserves' });
  });
});

describe('the states of a recommendation', () => {
  it('follow each other only as a chair would allow', () => {
    expect(setState('withdrawn')).toBeUndefined();
    expect(setState('agreed')).toBe('state.transition');
    expect(setState('underDiscussion')).toBeUndefined();
    expect(setState('agreed')).toBeUndefined();
    expect(setState('deferred')).toBe('state.transition');
    expect(setState('proposed')).toBe('state.transition');
  });
});
