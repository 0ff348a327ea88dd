import { describe, expect, it } from 'vitest';
import { belongingTo } from '../../../core/model/belongings';
import { TestDesk, words } from '../../support/desk';

function desk(): TestDesk {
  const begun = new TestDesk();
  begun.run('group.add', { id: 'g', language: 'en', title: words('Heading') });
  begun.run('recommendation.capture', { id: 'r', group: 'g', language: 'en', nodes: words('One. Two.') });
  begun.run('recommendation.setSubItems', {
    id: 'r',
    language: 'en',
    items: [{ id: 's', nodes: words('sub') }],
  });
  begun.run('agenda.add', { id: 'a', language: 'en', title: words('Item') });
  begun.run('document.setField', { field: 'opening', language: 'en', paragraphs: [words('They met.')] });
  return begun;
}

const MINE = words('Mine');
const THEIRS = words('Theirs');

/** Each text, and the command that sets it to these words on the wording of that revision. */
const TEXTS = {
  'a heading': (begun: TestDesk, nodes: typeof MINE, base?: number) =>
    begun.run('group.rename', { id: 'g', language: 'en', nodes, ...(base && { base }) }),
  'a title of the agenda': (begun: TestDesk, nodes: typeof MINE, base?: number) =>
    begun.run('agenda.rename', { id: 'a', language: 'en', nodes, ...(base && { base }) }),
  'a field of the document': (begun: TestDesk, nodes: typeof MINE, base?: number) =>
    begun.run('document.setField', {
      field: 'opening',
      language: 'en',
      paragraphs: [nodes],
      ...(base && { base: [base] }),
    }),
  'a sub-item': (begun: TestDesk, nodes: typeof MINE, base?: number) =>
    begun.run('recommendation.setSubItems', {
      id: 'r',
      language: 'en',
      items: [{ id: 's', nodes }],
      ...(base && { base: { s: base } }),
    }),
};

describe.each(Object.entries(TEXTS))('%s', (_name, set) => {
  it('that was changed meanwhile is not overwritten: the refusal quotes the present text', () => {
    const begun = desk();
    expect(set(begun, THEIRS, 1)).toBeUndefined();
    const before = begun.state;
    expect(set(begun, MINE, 1)).toEqual({ refused: 'wording.moved', values: { present: 'Theirs' } });
    expect(begun.state).toBe(before);
    expect(set(begun, MINE, 2)).toBeUndefined();
  });
});

it('a recommendation that was changed meanwhile is not split', () => {
  const begun = desk();
  begun.run('recommendation.reword', { id: 'r', language: 'en', nodes: THEIRS, base: 1 });
  const parts = [words('One.'), words('Two.')];
  expect(begun.run('recommendation.split', { id: 'r', language: 'en', parts, base: 1 })).toMatchObject({
    refused: 'wording.moved',
  });
});

it('a sub-item that was added meanwhile is not lost', () => {
  const begun = desk();
  const items = [{ id: 's', nodes: words('sub') }, { nodes: words('more') }];
  begun.run('recommendation.setSubItems', { id: 'r', language: 'en', items });
  const stale = { id: 'r', language: 'en', items: [{ id: 's', nodes: MINE }], base: { s: 1 } } as const;
  expect(begun.run('recommendation.setSubItems', { ...stale, items: [...stale.items] })).toMatchObject({
    refused: 'wording.moved',
    values: { present: 'sub · more' },
  });
});

it('a choice between two wordings is refused when the one that stands was changed since it was compared', () => {
  const begun = desk();
  begun.run('recommendation.reword', { id: 'r', language: 'en', nodes: THEIRS, base: 1 });
  begun.run('recommendation.reword', { id: 'r', language: 'en', nodes: MINE, base: 1 });
  const [conflict] = belongingTo(begun.state.conflicts, 'r');
  begun.run('recommendation.reword', { id: 'r', language: 'en', nodes: words('Newer'), base: 2 });
  const settle = { id: 'r', conflict: conflict?.id ?? '', keep: 'other' } as const;
  expect(begun.run('recommendation.settle', { ...settle, base: 2 })).toEqual({
    refused: 'conflict.moved',
    values: { present: 'Newer' },
  });
  expect(belongingTo(begun.state.conflicts, 'r')).toHaveLength(1);
  expect(begun.run('recommendation.settle', { ...settle, base: 3 })).toBeUndefined();
  expect(begun.wordings).toEqual(['Mine']);
});
