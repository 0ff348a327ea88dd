import { beforeEach, describe, expect, it } from 'vitest';
import { asFarAsAgreed } from '../../../core/queries/agreeable';
import { TestDesk, words } from '../../support/desk';

let desk: TestDesk;
const r1 = () => {
  const found = desk.state.recommendations['r1'];
  if (!found) throw new Error('no recommendation');
  return found;
};
const setState = (state: 'agreed' | 'agreedWithReservations' | 'underDiscussion') =>
  desk.run('recommendation.setState', { id: 'r1', state });
const says = (delegation: string, position: 'objects' | 'reserves' | 'supports' | null) =>
  desk.run('recommendation.setPosition', { id: 'r1', delegation, position });

beforeEach(() => {
  desk = new TestDesk();
  desk.run('delegation.add', { id: 'ne', kind: 'state', name: { en: 'Niger' } });
  desk.run('delegation.add', { id: 'es', kind: 'state', name: { en: 'Spain' } });
  desk.run('document.setNature', { nature: 'negotiated' });
  desk.run('recommendation.capture', { id: 'r1', language: 'en', nodes: words('Share information') });
});

describe('a text to which a delegation objects', () => {
  it('is not agreed, with or without reservations, and the refusal says who objects', () => {
    says('ne', 'objects');
    const refusal = { refused: 'state.objections', values: { delegations: [{ en: 'Niger' }] } };
    expect(setState('agreed')).toEqual(refusal);
    expect(setState('agreedWithReservations')).toEqual(refusal);
    says('ne', null);
    expect(setState('agreed')).toBeUndefined();
  });

  it('is under discussion again when the objection comes after it was agreed, and agreed again after one undo', () => {
    setState('agreed');
    says('ne', 'objects');
    expect(r1().state).toBe('underDiscussion');
    desk.undo();
    expect(r1().state).toBe('agreed');
  });

  it('is judged by its words alone once the document is not negotiated any more', () => {
    says('ne', 'objects');
    desk.run('document.setNature', { nature: 'recommendations' });
    expect(setState('agreed')).toBeUndefined();
  });

  it('keeps the document from being adopted whatever the state says, and the refusal says where and who', () => {
    says('ne', 'objects');
    // As an earlier version left it.
    const before = { ...r1(), state: 'agreed' as const };
    expect(asFarAsAgreed(before, desk.state)).toBe('underDiscussion');
  });
});

describe('a delegation that reserves', () => {
  it('without words lets a text be agreed only with reservations', () => {
    says('es', 'reserves');
    expect(setState('agreed')).toEqual({
      refused: 'state.reservationsOpen',
      values: { delegations: [{ en: 'Spain' }] },
    });
    expect(setState('agreedWithReservations')).toBeUndefined();
  });

  it('after the text was agreed makes it one agreed with reservations', () => {
    setState('agreed');
    says('es', 'reserves');
    expect(r1().state).toBe('agreedWithReservations');
  });

  it('stands in the way again when its reservation is opened again', () => {
    const words_ = { id: 'r1', delegation: 'es', language: 'en' as const, nodes: words('Not by 2027') };
    desk.run('reservation.enter', { ...words_, reservation: 'v1' });
    const set = (state: 'open' | 'lifted') =>
      desk.run('reservation.setState', { id: 'r1', reservation: 'v1', state });
    set('lifted');
    setState('agreed');
    expect(r1().state).toBe('agreed');
    set('open');
    expect(r1().state).toBe('agreedWithReservations');
  });
});
