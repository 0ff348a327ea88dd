import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Node } from '../../../core/model/text';
import { bracketsIn, withTypedBrackets } from '../../../core/text/typedBrackets';
import { plainText } from '../../../core/queries/plainText';
import { bracketsLeft } from '../../../core/queries/bracketsLeft';
import { TestDesk, words } from '../../support/desk';
import { cpuClock } from '../../support/cpu';

const variants = (text: string) =>
  withTypedBrackets(words(text)).flatMap((node) =>
    node.type === 'bracket' ? [node.variants.map((each) => plainText(each.nodes))] : [],
  );

/** Every sign, spaces at the ends too. */
const signsOf = (nodes: readonly Node[]) =>
  nodes.map((node) => (node.type === 'text' ? node.text : '')).join('');

describe('square brackets that were typed', () => {
  it.each([
    ['Share [all] data', [['all']]],
    ['Share [all / some] data [version A]', [['all', 'some'], ['version A']]],
    ['Share [all [personal] data]', [['all [personal] data']]],
    ['Share []', [['']]],
    ['Share [all data', []],
    ['Share all] data', []],
    ['Share all data', []],
  ])('in “%s” are read with their variants', (text, expected) => {
    expect(variants(text)).toEqual(expected);
  });

  it('print as they were typed, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('[', ']', ' / ', 'a', ' ', '/'), { maxLength: 14 }), (signs) => {
        const text = signs.join('');
        const printed = withTypedBrackets(words(text))
          .map((node) =>
            node.type === 'bracket'
              ? `[${node.variants.map((each) => signsOf(each.nodes)).join(' / ')}]`
              : signsOf([node]),
          )
          .join('');
        expect(printed).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it('have ids that no bracket of the text has', () => {
    const once = withTypedBrackets(words('[a] and [b]'));
    const again = withTypedBrackets([...once, ...words(' [c]')]);
    const ids = again.flatMap((node) => (node.type === 'bracket' ? [node.id] : []));
    expect(new Set(ids).size).toBe(3);
  });
});

describe('a negotiated text with typed brackets', () => {
  let desk: TestDesk;
  const r1 = () => desk.state.recommendations['r1'];
  beforeEach(() => {
    desk = new TestDesk();
    desk.run('delegation.add', { id: 'ne', kind: 'state', name: { en: 'Niger' } });
    desk.run('document.setNature', { nature: 'negotiated' });
    desk.run('recommendation.capture', {
      id: 'r1',
      language: 'en',
      nodes: words('Share [all / personal] data'),
    });
  });
  const agree = () => desk.run('recommendation.setState', { id: 'r1', state: 'agreed' })?.refused;

  it('is not agreed while a sub-item has one, and is open again when one comes in later', () => {
    const set = (text: string, base: Record<string, number>) =>
      desk.run('recommendation.setSubItems', {
        ...{ id: 'r1', language: 'en', base },
        items: [{ id: 's1', nodes: words(text) }],
      });
    desk.run('bracket.accept', { id: 'r1', language: 'en', bracket: 'typed1', base: 1, variant: 1 });
    set('with [Frontex / Europol]', {});
    expect(bracketsLeft(desk.state)).toBe(1);
    expect(agree()).toBe('state.bracketsLeft');
    set('with Europol', { s1: 1 });
    expect(bracketsLeft(desk.state)).toBe(0);
    expect(agree()).toBeUndefined();
    set('with [Europol]', { s1: 2 });
    expect(r1()?.state).toBe('underDiscussion');
  });

  it('is not agreed until they are settled, tagged on the way', () => {
    expect(bracketsLeft(desk.state)).toBe(1);
    expect(agree()).toBe('state.bracketsLeft');
    const at = { id: 'r1', language: 'en' as const, bracket: 'typed1' };
    expect(desk.run('bracket.tag', { ...at, base: 1, variant: 1, delegations: ['ne'] })).toBeUndefined();
    expect(desk.run('bracket.accept', { ...at, base: 2, variant: 1 })).toBeUndefined();
    expect(plainText(r1()?.text.en?.nodes ?? [])).toBe('Share personal data');
    expect(agree()).toBeUndefined();
  });

  it('is under discussion again when words with brackets are written into it after it was agreed', () => {
    desk.run('bracket.accept', { id: 'r1', language: 'en', bracket: 'typed1', base: 1, variant: 0 });
    agree();
    desk.run('recommendation.reword', {
      id: 'r1',
      language: 'en',
      base: 2,
      nodes: words('Share [all] data'),
    });
    expect(r1()?.state).toBe('underDiscussion');
  });

  it('keeps them as signs in a document that is not negotiated', () => {
    desk.run('document.setNature', { nature: 'recommendations' });
    expect(bracketsIn(r1()?.text ?? {}, desk.state.document.nature)).toBe(0);
    expect(agree()).toBeUndefined();
  });
});

it('are read in one pass, however many a text has: counting them holds nobody up', () => {
  const spent = cpuClock();
  expect(bracketsIn({ en: { nodes: words('[a / b] '.repeat(5_000)), rev: 1 } }, 'negotiated')).toBe(5_000);
  expect(spent()).toBeLessThan(1_000);
});
