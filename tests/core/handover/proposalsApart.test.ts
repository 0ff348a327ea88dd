import { describe, expect, it } from 'vitest';
import { proposalsApart, proposalsTogether } from '../../../core/handover/proposalsApart';
import { proposalIn } from '../../../core/queries/proposalRecords';
import { TestDesk, words } from '../../support/desk';

const language = 'en' as const;

function begun(): TestDesk {
  const desk = new TestDesk();
  for (const id of ['r1', 'r2', 'r3'])
    desk.run('recommendation.capture', { id, language, nodes: words(`Text of ${id}`) });
  desk.run('recommendation.remove', { id: 'r2' });
  desk.run('recommendation.reword', { id: 'r3', language, nodes: words('Reworded'), base: 1 });
  return desk;
}

describe('proposals apart', () => {
  it('are all records, and together again they stand where they stood, as the same objects', () => {
    const { state } = begun();
    expect(Object.keys(state.proposals)).toEqual(['r2']);
    const apart = proposalsApart(state);
    expect(Object.keys(apart.proposals).sort()).toEqual(['r1', 'r2', 'r3']);
    for (const id of ['r1', 'r2', 'r3']) expect(apart.proposals[id]).toEqual(proposalIn(state, id));
    for (const item of Object.values(apart.recommendations)) expect(item.putForward).toBeUndefined();
    const together = proposalsTogether(apart, state);
    expect(together.recommendations).toBe(state.recommendations);
    expect(together.proposals).toBe(state.proposals);
  });

  it('stay apart in a workshop that had them so', () => {
    const earlier = proposalsApart(begun().state);
    const { r1 } = earlier.proposals;
    if (!r1) throw new Error('no r1');
    const renumbered = { ...earlier, proposals: { ...earlier.proposals, r1: { ...r1, number: 9 } } };
    const together = proposalsTogether(renumbered, earlier);
    expect(together.proposals['r1']?.number).toBe(9);
    expect(together.recommendations).toBe(earlier.recommendations);
  });

  it('are with neither a part of a split nor what was merged', () => {
    const desk = begun();
    desk.run('recommendation.merge', { id: 'm1', ids: ['r1', 'r3'], wordings: {} });
    desk.run('recommendation.split', { id: 'm1', language, parts: [words('One'), words('Two')] });
    desk.run('recommendation.split', { id: 'r1', language, parts: [words('Three'), words('Four')] });
    const own = Object.values(desk.state.recommendations).filter(({ putForward }) => putForward);
    expect(own.map(({ id }) => id).sort()).toEqual(['r1', 'r3']);
  });
});
