import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { mergeText, splitNodes } from '../../../core/text/brackets';
import { bracketsIn } from '../../../core/text/typedBrackets';
import type { Node } from '../../../core/model/text';
import { TestDesk, words } from '../../support/desk';

let desk: TestDesk;
const TEXT = 'States should share information on routes';

beforeEach(() => {
  desk = new TestDesk();
  for (const id of ['ci', 'fr']) desk.run('delegation.add', { id, kind: 'state', name: { en: id } });
  desk.run('document.setNature', { nature: 'negotiated' });
  desk.run('recommendation.capture', { id: 'r1', language: 'en', nodes: words(TEXT) });
});

const nodes = () => desk.state.recommendations['r1']?.text.en?.nodes ?? [];
const rev = () => desk.state.recommendations['r1']?.text.en?.rev ?? 0;
/** The text as a reader sees it: "States [should / shall] share". */
const read = (list: readonly Node[] = nodes()): string =>
  list
    .map((node) => {
      if (node.type === 'text') return node.text;
      return node.type === 'bracket'
        ? `[${node.variants.map((variant) => read(variant.nodes)).join(' / ')}]`
        : '\n';
    })
    .join('');
const bracket = (from: number, to: number) =>
  desk.run('bracket.make', {
    id: 'r1',
    language: 'en',
    base: rev(),
    from,
    to,
    bracket: 'b1',
    delegations: ['ci'],
    others: [{ nodes: words('shall'), delegations: ['fr'] }],
  });
const accept = (variant: number) =>
  desk.run('bracket.accept', { id: 'r1', language: 'en', base: rev(), bracket: 'b1', variant });

describe('disputed words', () => {
  it('stand in brackets with their variants, each tagged by its delegations', () => {
    expect(bracket(7, 13)).toBeUndefined();
    expect(read()).toBe('States [should / shall] share information on routes');
    expect(nodes()[1]).toMatchObject({ variants: [{ delegations: ['ci'] }, { delegations: ['fr'] }] });
    expect(bracketsIn(desk.state.recommendations['r1']?.text ?? {}, 'negotiated')).toBe(1);
  });

  it('take a further variant, and may be proposed for deletion', () => {
    bracket(7, 13);
    const place = { id: 'r1', language: 'en', bracket: 'b1' } as const;
    desk.run('bracket.addVariant', { ...place, base: rev(), nodes: words('may'), delegations: [] });
    desk.run('bracket.addVariant', { ...place, base: rev(), nodes: [], delegations: ['fr'] });
    desk.run('bracket.tag', { ...place, base: rev(), variant: 2, delegations: ['ci', 'fr'] });
    expect(read()).toBe('States [should / shall / may / ] share information on routes');
    expect(nodes()[1]).toMatchObject({ variants: [{}, {}, { delegations: ['ci', 'fr'] }, {}] });
    accept(3);
    expect(read()).toBe('States share information on routes');
  });

  it('become one text again when a variant is accepted, and undo brings the dispute back', () => {
    bracket(7, 13);
    accept(1);
    expect(nodes()).toEqual(words('States shall share information on routes'));
    expect(desk.undo()).toBe('bracket.accept');
    expect(read()).toBe('States [should / shall] share information on routes');
    expect(desk.undo()).toBe('bracket.make');
    expect(nodes()).toEqual(words(TEXT));
  });

  it('keep bold and nodes that are no text, wherever the selection begins and ends', () => {
    desk.run('recommendation.reword', {
      id: 'r1',
      language: 'en',
      base: 1,
      nodes: [
        { type: 'text', text: 'Share', bold: true },
        { type: 'field', field: 'states' },
        ...words(' now'),
      ],
    });
    bracket(2, 7);
    expect(nodes()).toMatchObject([
      { text: 'Sh', bold: true },
      { variants: [{ nodes: [{ text: 'are', bold: true }, { field: 'states' }, { text: ' ' }] }, {}] },
      { text: 'now' },
    ]);
  });
});

describe('brackets of a sub-item', () => {
  const subItem = () => desk.state.recommendations['r1']?.subItems[0];
  const place = (bracket: string) => ({
    id: 'r1',
    subItem: 's1',
    language: 'en' as const,
    base: subItem()?.text.en?.rev ?? 0,
    bracket,
  });
  beforeEach(() => {
    desk.run('recommendation.setSubItems', {
      id: 'r1',
      language: 'en',
      items: [{ id: 's1', nodes: words('train [police / border guards] yearly') }],
      base: {},
    });
  });

  it('that were typed are tagged, given a further variant and settled, and the text stays as it is', () => {
    expect(desk.run('bracket.tag', { ...place('typed1'), variant: 1, delegations: ['ci'] })).toBeUndefined();
    expect(subItem()?.text.en?.nodes[1]).toMatchObject({ variants: [{}, { delegations: ['ci'] }] });
    desk.run('bracket.addVariant', { ...place('typed1'), nodes: words('judges'), delegations: [] });
    desk.run('bracket.accept', { ...place('typed1'), variant: 2 });
    expect(subItem()?.text.en?.nodes).toEqual(words('train judges yearly'));
    expect(read()).toBe(TEXT);
    expect(desk.undo()).toBe('bracket.accept');
    expect(read(subItem()?.text.en?.nodes)).toBe('train [police / border guards / judges] yearly');
  });

  it('are made around its own words, and reopen what was agreed', () => {
    desk.run('bracket.accept', { ...place('typed1'), variant: 0 });
    desk.run('recommendation.setState', { id: 'r1', state: 'agreed' });
    expect(desk.run('bracket.make', { ...place('b1'), from: 13, to: 19 })).toBeUndefined();
    expect(read(subItem()?.text.en?.nodes)).toBe('train police [yearly]');
    expect(desk.state.recommendations['r1']?.state).toBe('underDiscussion');
  });

  it('are refused on another wording than the one that was seen, and in a sub-item that is gone', () => {
    const seen = place('typed1');
    desk.run('bracket.addVariant', { ...seen, nodes: words('judges'), delegations: [] });
    expect(desk.run('bracket.accept', { ...seen, variant: 0 })).toMatchObject({ refused: 'bracket.moved' });
    expect(desk.run('bracket.accept', { ...place('typed1'), subItem: 's9', variant: 0 })).toMatchObject({
      refused: 'bracket.moved',
    });
  });
});

describe('brackets are refused', () => {
  it('in a text that is not negotiated', () => {
    desk.run('document.setNature', { nature: 'recommendations' });
    expect(bracket(7, 13)).toMatchObject({ refused: 'nature.notNegotiated' });
  });

  it('around nothing, around other brackets, and on a wording that was changed meanwhile', () => {
    expect(bracket(6, 7)).toMatchObject({ refused: 'bracket.empty' });
    expect(bracket(90, 95)).toMatchObject({ refused: 'bracket.empty' });
    bracket(7, 13);
    expect(bracket(0, 12)).toMatchObject({ refused: 'bracket.nested' });
    const stale = { id: 'r1', language: 'en', base: 1, bracket: 'b1', variant: 0 } as const;
    expect(desk.run('bracket.accept', stale)).toMatchObject({ refused: 'bracket.moved' });
    expect(desk.run('bracket.accept', { ...stale, base: rev(), variant: 7 })).toMatchObject({
      refused: 'thing.missing',
    });
  });

  it('once the text is issued', () => {
    desk.writeOpening();
    bracket(7, 13);
    desk.run('document.setStatus', { status: 'issued' });
    expect(accept(0)).toMatchObject({ refused: 'wording.locked' });
  });
});

describe('splitting a wording', () => {
  const node = fc.oneof(
    fc.record({ type: fc.constant('text' as const), text: fc.string({ minLength: 1, maxLength: 8 }) }),
    fc.constant({ type: 'break' as const }),
    fc.constant({ type: 'field' as const, field: 'date' as const }),
  );
  it('loses no letter, wherever it is split', () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 8 }), fc.nat(70), fc.nat(70), (list, one, other) => {
        const { before, inside, after } = splitNodes(list, Math.min(one, other), Math.max(one, other));
        expect(mergeText([...before, ...inside, ...after])).toEqual(mergeText(list));
      }),
    );
  });
});
