import { describe, expect, it } from 'vitest';
import { mergeChanges } from '../../../core/handover/merge';
import { changesBetween } from '../../../core/handover/changes';
import { changedTwice } from '../../../core/queries/changedTwice';
import { plainText } from '../../../core/queries/plainText';
import { TestDesk, words } from '../../support/desk';

/** What a group brought back while the plenary worked on the same things. */
function desk(nature: 'negotiated' | 'recommendations' = 'negotiated'): TestDesk {
  const begun = new TestDesk();
  begun.run('document.setNature', { nature });
  begun.run('group.add', { id: 'g', language: 'en', title: words('Heading') });
  for (const id of ['r1', 'r2', 'r3'])
    begun.run('recommendation.capture', { id, group: 'g', language: 'en', nodes: words(`Text of ${id}`) });
  begun.run('recommendation.setSubItems', {
    id: 'r2',
    language: 'en',
    items: [{ id: 's', nodes: words('sub') }],
  });
  const base = begun.state;
  const group = new TestDesk(base);
  for (const [side, word] of [
    [begun, 'plenary'],
    [group, 'group'],
  ] as const) {
    for (const id of ['r3', 'r1'])
      side.run('recommendation.reword', { id, language: 'en', nodes: words(`Text of the ${word}`), base: 1 });
    side.run('recommendation.setSubItems', {
      id: 'r2',
      language: 'en',
      items: [{ id: 's', nodes: words(`sub of the ${word}`) }],
    });
    side.run('group.rename', { id: 'g', language: 'en', nodes: words(`Heading of the ${word}`) });
  }
  group.run('recommendation.setState', { id: 'r1', state: 'underDiscussion' });
  begun.run('recommendation.setState', { id: 'r1', state: 'deferred' });
  let ids = 0;
  const at = '2019-10-24T18:00:00.000Z';
  const context = { newId: () => `c${(ids += 1)}`, at, by: 'awa', of: 'h', numbers: 'ours' as const };
  const { workshop, kept } = mergeChanges(begun.state, changesBetween(base, group.state), context);
  begun.state = { ...workshop, handovers: { h: { id: 'h', label: 'Group one', at, takenBack: [], kept } } };
  return begun;
}

const list = (begun: TestDesk) =>
  changedTwice(begun.state).map((each) =>
    each.kind === 'wording' ? `wording of ${each.recommendation}` : each.where,
  );
const find = (begun: TestDesk, where: string) => {
  const found = changedTwice(begun.state).find((each) => each.kind === 'kept' && each.where === where);
  if (found?.kind !== 'kept') throw new Error(where);
  return { handover: found.handover, index: found.index, where, base: found.words?.present?.rev ?? 0 };
};
const textOf = (begun: TestDesk, id: string) =>
  plainText(begun.state.recommendations[id]?.text.en?.nodes ?? []);
const SUB = 'recommendations r2 subItems s text en';

describe('what was changed twice', () => {
  it('is one list in the order of the document, whatever it is and wherever it is kept', () => {
    expect(list(desk())).toEqual([
      'wording of r1',
      'recommendations r1 state',
      SUB,
      'wording of r3',
      'groups g title en',
    ]);
  });

  it.each([
    ['present', 'Text of the plenary'],
    ['other', 'Text of the group'],
    ['both', 'Text of the plenary / group'],
  ] as const)('is decided for %s, and taken back by one undo', (keep, text) => {
    const begun = desk();
    const before = begun.state;
    expect(begun.run('recommendation.settle', { id: 'r1', conflict: 'c1', keep, base: 2 as never })).toBe(
      undefined,
    );
    expect(textOf(begun, 'r1')).toBe(text);
    expect(list(begun)).not.toContain('wording of r1');
    expect(begun.undo()).toBe('recommendation.settle');
    expect(begun.state).toEqual(before);
    begun.redo();
    expect(textOf(begun, 'r1')).toBe(text);
  });

  it('keeps both as variants in a negotiated text alone', () => {
    const begun = desk('recommendations');
    const settle = { id: 'r1', conflict: 'c1', keep: 'both', base: 2 } as const;
    expect(begun.run('recommendation.settle', settle as never)).toMatchObject({
      refused: 'nature.notNegotiated',
    });
    expect(list(begun)).toContain('wording of r1');
  });

  it('opens an agreed text again where both stay', () => {
    const begun = desk();
    begun.run('recommendation.setState', { id: 'r3', state: 'agreed' });
    begun.run('recommendation.settle', { id: 'r3', conflict: 'c2', keep: 'both', base: 2 as never });
    expect(begun.state.recommendations['r3']?.state).toBe('underDiscussion');
  });

  it('is a sub-item or a title too: theirs takes its place, and the list is shorter by one', () => {
    const begun = desk();
    begun.run('handover.settle', { ...find(begun, SUB), keep: 'both' } as never);
    expect(plainText(begun.state.recommendations['r2']?.subItems[0]?.text.en?.nodes ?? [])).toBe(
      'sub of the plenary / group',
    );
    begun.run('handover.settle', { ...find(begun, 'groups g title en'), keep: 'other' } as never);
    expect(plainText(begun.state.groups['g']?.title.en?.nodes ?? [])).toBe('Heading of the group');
    expect(list(begun)).toEqual(['wording of r1', 'recommendations r1 state', 'wording of r3']);
  });

  it('is left as it is here where it is no text, and refused where it would be put in place', () => {
    const begun = desk();
    const state = find(begun, 'recommendations r1 state');
    expect(begun.run('handover.settle', { ...state, keep: 'other' } as never)).toMatchObject({
      refused: 'handover.notAText',
    });
    expect(begun.run('handover.settle', { ...state, keep: 'present' } as never)).toBeUndefined();
    expect(begun.run('handover.settle', { ...state, keep: 'present' } as never)).toMatchObject({
      refused: 'handover.settled',
    });
    expect(
      begun.run('handover.settle', { ...find(begun, 'groups g title en'), keep: 'both' } as never),
    ).toMatchObject({ refused: 'handover.noVariants' });
  });

  it('is compared again where the present words moved on meanwhile', () => {
    const begun = desk();
    const seen = find(begun, 'groups g title en');
    begun.run('group.rename', { id: 'g', language: 'en', nodes: words('Newer heading') });
    expect(begun.run('handover.settle', { ...seen, keep: 'other' } as never)).toMatchObject({
      refused: 'conflict.moved',
      values: { present: 'Newer heading' },
    });
  });
});
