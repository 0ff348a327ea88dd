import { describe, expect, it } from 'vitest';
import type { Node } from '../../../core/model/text';
import { accepted } from '../../../core/text/brackets';
import { bothWordings } from '../../../core/text/bothWordings';
import { plainText } from '../../../core/queries/plainText';
import { words } from '../../support/desk';

const both = (present: string, other: string) => bothWordings(words(present), words(other), 'b');
const said = (nodes: readonly Node[] | undefined) => nodes && plainText(nodes);
const variants = (nodes: readonly Node[] | undefined) =>
  nodes?.flatMap((node) =>
    node.type === 'bracket' ? node.variants.map((each) => plainText(each.nodes)) : [],
  );

describe('two wordings as one', () => {
  it('bracket the words that differ, and no others', () => {
    const nodes = both('Share information weekly by radio', 'Share information daily by radio');
    expect(said(nodes)).toBe('Share information weekly / daily by radio');
  });

  it('keep whole words: what two words have in common is not cut off', () => {
    expect(variants(both('Train officers', 'Train offices'))).toEqual(['officers', 'offices']);
    expect(variants(both('Renforcer la surveillance', 'Renforcer la coopération'))).toEqual([
      'surveillance',
      'coopération',
    ]);
  });

  it('have a variant without words where one of them says less', () => {
    expect(variants(both('Share data', 'Share data quickly'))).toEqual(['', 'quickly']);
  });

  it('are the whole texts where nothing is in common', () => {
    expect(variants(both('Ours', 'Theirs'))).toEqual(['Ours', 'Theirs']);
  });

  it('lose no word: each wording comes out again when its variant is accepted', () => {
    const [one, other] = ['Ask Niger, and the G5, to train 40 officers.', 'Ask the G5 to train 400 officers'];
    const nodes = both(one, other) ?? [];
    expect(said(accepted(nodes, 'b', 0))).toBe(one);
    expect(said(accepted(nodes, 'b', 1))).toBe(other);
  });

  it('keep bold and fields as they are, and see that only the look differs', () => {
    const bold: Node[] = [{ type: 'text', text: 'Share data', bold: true }];
    expect(variants(bothWordings(words('Share data'), bold, 'b'))).toEqual(['Share data', 'Share data']);
  });

  it('are not made where brackets stand in what differs; those that both have stay', () => {
    const bracket: Node = {
      type: 'bracket',
      id: 'x',
      variants: [{ nodes: [{ type: 'text', text: 'may' }], delegations: [] }],
    };
    const text = (words: string): Node => ({ type: 'text', text: words });
    const shared = bothWordings([bracket, text(' train')], [bracket, text(' help')], 'b');
    expect(shared?.filter(({ type }) => type === 'bracket')).toHaveLength(2);
    expect(bothWordings([text('Shall train')], [bracket, text(' train')], 'b')).toBeUndefined();
  });
});
