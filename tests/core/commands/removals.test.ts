import { describe, expect, it } from 'vitest';
import { belongingTo } from '../../../core/model/belongings';
import { explain } from '../../../core/messages/explain';
import { isRefusal, type Refusal } from '../../../core/messages/refusal';
import { inOrder } from '../../../core/model/order';
import { dangling } from '../../support/dangling';
import { TestDesk, words } from '../../support/desk';

/** A negotiated text of four recommendations under three headings, with an item on the agenda. */
function desk(): TestDesk {
  const begun = new TestDesk();
  begun.run('document.setNature', { nature: 'negotiated' });
  begun.run('delegation.add', { id: 'ne', kind: 'state', name: { en: 'Niger' } });
  for (const id of ['g1', 'g2', 'g3']) begun.run('group.add', { id, language: 'en', title: words(id) });
  for (const [id, group] of [
    ['r1', 'g1'],
    ['r2', 'g2'],
    ['r3', 'g2'],
    ['r4', 'g3'],
  ] as const)
    begun.run('recommendation.capture', { id, group, language: 'en', nodes: words(`Wording of ${id}`) });
  begun.run('agenda.add', { id: 'a1', language: 'en', title: words('Opening') });
  return begun;
}

const removing = (at: TestDesk) => at.run('delegation.remove', { id: 'ne' });
const inFrench = (refusal: Refusal | undefined) => (isRefusal(refusal) ? explain(refusal, 'fr') : refusal);

describe('a delegation that is named is not removed, and the refusal says where', () => {
  it('on a list of speakers, waiting or heard; off the list, it is removed', () => {
    const at = desk();
    at.run('speaker.add', { item: 'a1', delegation: 'ne', turn: 't1' });
    at.run('speaker.start', { item: 'a1' });
    at.run('speaker.stop', { item: 'a1' });
    expect(removing(at)).toMatchObject({ refused: 'delegation.inUse', values: { places: ['speakers'] } });
    expect(inFrench(removing(at))).toContain('figure encore dans\u00a0: listes des orateurs (1 au total)');
    at.run('speaker.remove', { item: 'a1', turn: 't1' });
    expect(removing(at)).toBeUndefined();
  });

  it('in a contribution', () => {
    const at = desk();
    at.run('contribution.record', { text: 'We agree.', delegation: 'ne' });
    expect(removing(at)).toMatchObject({ values: { places: ['contributions'], count: 1 } });
  });

  it.each([
    ['a bracket', { from: 0, to: 7, delegations: ['ne'] }],
    ['the other variant of one', { from: 0, to: 7, others: [{ nodes: words('Text'), delegations: ['ne'] }] }],
  ])('behind %s', (_what, bracket) => {
    const at = desk();
    expect(at.run('bracket.make', { id: 'r1', language: 'en', base: 1, ...bracket })).toBeUndefined();
    expect(removing(at)).toMatchObject({ values: { places: ['recommendations'], count: 1 } });
  });

  it('in an unsettled wording beside a recommendation', () => {
    const at = desk();
    at.run('bracket.make', { id: 'r1', language: 'en', base: 1, from: 0, to: 7, delegations: ['ne'] });
    const nodes = at.state.recommendations['r1']?.text.en?.nodes ?? [];
    at.run('recommendation.reword', { id: 'r1', language: 'en', nodes: words('Without'), base: 2 });
    at.run('recommendation.reword', { id: 'r1', language: 'en', nodes, base: 2 });
    expect(belongingTo(at.state.conflicts, 'r1')).toHaveLength(1);
    expect(removing(at)).toMatchObject({ values: { places: ['recommendations'] } });
  });
});

describe('a tombstone in a circulated text', () => {
  function withTombstones(...ids: string[]): TestDesk {
    const at = desk();
    at.run('reservation.enter', { id: 'r2', delegation: 'ne', language: 'en', nodes: words('Niger waits.') });
    at.run('recommendation.setProposers', { id: 'r2', proposers: ['ne'] });
    at.writeOpening();
    expect(at.run('document.setStatus', { status: 'circulated' })).toBeUndefined();
    for (const id of ids) at.run('recommendation.remove', { id });
    return at;
  }
  const under = (at: TestDesk, group: string) =>
    inOrder(Object.values(at.state.recommendations)).flatMap((item) => (item.group === group ? item.id : []));

  it('does not keep a delegation from being removed, and no longer names it; undo restores both', () => {
    const at = withTombstones('r2');
    const before = at.state;
    expect(removing(at)).toBeUndefined();
    expect(dangling(at.state)).toEqual([]);
    at.undo();
    expect(at.state).toEqual(before);
  });

  it('moves to the end of the heading before, when its own is removed', () => {
    const at = withTombstones('r2', 'r3');
    expect(at.run('group.remove', { id: 'g2' })).toBeUndefined();
    expect(under(at, 'g1')).toEqual(['r1', 'r2', 'r3']);
    expect(dangling(at.state)).toEqual([]);
  });

  it('moves to the beginning of the next heading, when the first is removed', () => {
    const at = withTombstones('r1');
    expect(at.run('group.remove', { id: 'g1' })).toBeUndefined();
    expect(under(at, 'g2')).toEqual(['r1', 'r2', 'r3']);
  });

  it('keeps the only heading there is', () => {
    const at = withTombstones('r1', 'r2', 'r3', 'r4');
    for (const id of ['g1', 'g2']) expect(at.run('group.remove', { id })).toBeUndefined();
    expect(at.run('group.remove', { id: 'g3' })).toMatchObject({
      refused: 'group.notEmpty',
      values: { count: 4 },
    });
  });
});
