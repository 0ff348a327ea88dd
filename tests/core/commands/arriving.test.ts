import { beforeEach, describe, expect, it } from 'vitest';
import { TestDesk, words } from '../../support/desk';

const NIGER = { kind: 'state', code: 'NE', name: { en: 'Niger' } } as const;
const CHAD = { kind: 'state', code: 'TD', name: { en: 'Chad' } } as const;

let desk: TestDesk;
beforeEach(() => {
  desk = new TestDesk();
});
const names = () => Object.values(desk.state.delegations).map(({ name }) => name.en);
const proposersOf = (id: string) =>
  desk.state.recommendations[id]?.proposers.map((key) => desk.state.delegations[key]?.name.en);
const capture = (id: string, delegation: string) =>
  desk.run('recommendation.capture', {
    id,
    language: 'en',
    nodes: words('Share information'),
    proposers: [delegation],
    arriving: [{ ...NIGER, id: delegation }],
  });

describe('a new delegation entered with its proposal', () => {
  it('is added with its proposal in one step, and one undo takes both back', () => {
    expect(capture('r1', 'd1')).toBeUndefined();
    expect(names()).toEqual(['Niger']);
    expect(desk.undo()).toBe('recommendation.capture');
    expect(names()).toEqual([]);
    expect(desk.wordings).toEqual([]);
  });

  it('is added once when two lines that name it are sent one after the other', () => {
    capture('r1', 'd1');
    expect(capture('r2', 'd2')).toBeUndefined();
    expect(names()).toEqual(['Niger']);
    expect([proposersOf('r1'), proposersOf('r2')]).toEqual([['Niger'], ['Niger']]);
  });

  it('is not added when its proposal is refused', () => {
    desk.writeOpening();
    desk.run('recommendation.capture', { id: 'r0', language: 'en', nodes: words('Train police') });
    desk.run('document.setStatus', { status: 'adopted' });
    expect(capture('r1', 'd1')?.refused).toBe('wording.locked');
    expect(names()).toEqual([]);
  });

  it('is added once with a paste of many lines', () => {
    const item = (proposer: string, text: string) => ({
      language: 'en' as const,
      nodes: words(text),
      proposers: [proposer],
    });
    desk.run('recommendation.captureMany', {
      items: [item('a', 'First'), item('b', 'Second'), item('c', 'Third')],
      arriving: [
        { ...NIGER, id: 'a' },
        { ...CHAD, id: 'b' },
        { ...NIGER, id: 'c' },
      ],
    });
    expect(names()).toEqual(['Niger', 'Chad']);
    expect(Object.keys(desk.state.recommendations).map(proposersOf)).toEqual([
      ['Niger'],
      ['Chad'],
      ['Niger'],
    ]);
    desk.undo();
    expect([names(), desk.wordings]).toEqual([[], []]);
  });

  it('is added with a contribution too', () => {
    desk.run('contribution.record', {
      text: 'We signed',
      delegation: 'd1',
      arriving: [{ ...NIGER, id: 'd1' }],
    });
    expect(Object.values(desk.state.contributions)).toMatchObject([{ text: 'We signed', delegation: 'd1' }]);
    desk.undo();
    expect([names(), Object.keys(desk.state.contributions)]).toEqual([[], []]);
  });
});

describe('joining a proposal already made', () => {
  it('adds the supporter and keeps its sentence in one step, and one undo takes both back', () => {
    capture('r1', 'd1');
    const joined = desk.run('recommendation.join', {
      id: 'r1',
      text: 'We want the same',
      delegations: ['d2', 'd1'],
      arriving: [{ ...CHAD, id: 'd2' }],
    });
    expect(joined).toBeUndefined();
    expect(proposersOf('r1')).toEqual(['Niger', 'Chad']);
    expect(Object.values(desk.state.contributions)).toMatchObject([
      { text: 'We want the same', delegation: 'd2', recommendations: ['r1'] },
    ]);
    expect(desk.undo()).toBe('recommendation.join');
    expect(proposersOf('r1')).toEqual(['Niger']);
    expect(names()).toEqual(['Niger']);
    expect(Object.keys(desk.state.contributions)).toEqual([]);
  });

  it('of a proposal or by a delegation that is gone is refused', () => {
    capture('r1', 'd1');
    expect(desk.run('recommendation.join', { id: 'gone', text: 'Yes', delegations: [] })?.refused).toBe(
      'thing.missing',
    );
    expect(desk.run('recommendation.join', { id: 'r1', text: 'Yes', delegations: ['gone'] })?.refused).toBe(
      'thing.missing',
    );
  });
});
