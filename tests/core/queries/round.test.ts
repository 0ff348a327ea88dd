import { beforeEach, describe, expect, it } from 'vitest';
import { numberRecommendations } from '../../../core/queries/numbers';
import { readyToAgree } from '../../../core/queries/readyToAgree';
import { roundState } from '../../../core/queries/round';
import { roundSummary } from '../../../core/queries/roundSummary';
import { TestDesk, words } from '../../support/desk';

let desk: TestDesk;
const state = () => {
  const found = desk.state.recommendations['r1'];
  return found && roundState(found);
};
const close = (id: string, base = 1) => desk.run('recommendation.closeRound', { id, language: 'en', base });
const reword = (language: 'en' | 'fr', base: number) =>
  desk.run('recommendation.reword', { id: 'r1', language, base, nodes: words('Share everything') });

beforeEach(() => {
  desk = new TestDesk();
  for (const id of ['ne', 'es']) desk.run('delegation.add', { id, kind: 'state', name: { en: id } });
  desk.run('document.setNature', { nature: 'negotiated' });
  for (const id of ['r1', 'r2', 'r3'])
    desk.run('recommendation.capture', { id, language: 'en', nodes: words(`Share ${id}`) });
});

describe('a round of the table', () => {
  it('is done on the wording that stands, and writes no position', () => {
    expect(state()).toBe('none');
    close('r1');
    expect(state()).toBe('done');
    expect(desk.state.recommendations['r1']?.positions).toEqual({});
  });

  it('was on an earlier wording once the text is reworded; a translation changes nothing', () => {
    close('r1');
    reword('fr', 0);
    expect(state()).toBe('done');
    reword('en', 1);
    expect(state()).toBe('earlier');
  });

  it('was on an earlier text once a sub-item is added', () => {
    close('r1');
    desk.run('recommendation.setSubItems', {
      id: 'r1',
      language: 'en',
      items: [{ nodes: words('at borders') }],
      base: {},
    });
    expect(state()).toBe('earlier');
  });

  it('is not closed on a wording that nobody has seen', () => {
    reword('en', 1);
    expect(close('r1', 1)).toEqual({ refused: 'round.moved' });
    expect(state()).toBe('none');
  });

  it('belongs to a negotiated text', () => {
    desk.run('document.setNature', { nature: 'recommendations' });
    expect(close('r1')).toEqual({ refused: 'nature.notNegotiated' });
  });
});

describe('the summary of the reading', () => {
  it('counts what was asked, what has no exception, and each delegation that objects or reserves', () => {
    for (const id of ['r1', 'r2', 'r3']) close(id);
    for (const id of ['r1', 'r2'])
      desk.run('recommendation.setPosition', { id, delegation: 'ne', position: 'objects' });
    desk.run('recommendation.setPosition', { id: 'r2', delegation: 'es', position: 'reserves' });
    const items = numberRecommendations(desk.state).flatMap((group) => group.items);
    expect(roundSummary(items)).toEqual({
      done: 3,
      total: 3,
      without: 1,
      exceptions: [
        { delegation: 'ne', position: 'objects', count: 2 },
        { delegation: 'es', position: 'reserves', count: 1 },
      ],
    });
  });
});

describe('texts agreed in one step', () => {
  const agree = (...ids: string[]) => desk.run('recommendation.agreeTogether', { ids });
  const states = () => Object.values(desk.state.recommendations).map((each) => each.state);
  const ready = () => {
    const items = numberRecommendations(desk.state).flatMap((group) => group.items);
    const { ready: texts, left } = readyToAgree(items, desk.state);
    return {
      ready: texts.map(({ recommendation }) => recommendation.id),
      left: left.map(({ item, why }) => [item.recommendation.id, why.refused]),
    };
  };

  it('are those that were asked on the wording that stands and that nothing stands against', () => {
    for (const id of ['r1', 'r2', 'r3']) close(id);
    desk.run('recommendation.setPosition', { id: 'r2', delegation: 'ne', position: 'objects' });
    reword('en', 1);
    expect(ready()).toEqual({
      ready: ['r3'],
      left: [
        ['r1', 'round.notAsked'],
        ['r2', 'state.objections'],
      ],
    });
    expect(agree('r3')).toBeUndefined();
    expect(states()).toEqual(['proposed', 'proposed', 'agreed']);
    expect(ready().ready).toEqual([]);
  });

  it('are all agreed or none', () => {
    for (const id of ['r1', 'r2']) close(id);
    expect(agree('r1', 'r3')).toMatchObject({ refused: 'round.notAsked' });
    expect(states()).toEqual(['proposed', 'proposed', 'proposed']);
    agree('r1', 'r2');
    expect(states()).toEqual(['agreed', 'agreed', 'proposed']);
  });
});
