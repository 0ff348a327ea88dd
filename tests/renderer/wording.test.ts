import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Node } from '../../core/model/text';
import { fromEditor, printable, toEditor } from '../../renderer/blocks/wording/convert';
import { wordingFromDraft, wordingToDraft } from '../../renderer/blocks/wording/wordingDraft';

const word = fc.stringMatching(/^[a-zé]{1,8}$/);
const node: fc.Arbitrary<Node> = fc.oneof(
  word.map((text): Node => ({ type: 'text', text })),
  word.map((text): Node => ({ type: 'text', text, bold: true, superscript: true })),
  fc.constant<Node>({ type: 'break' }),
  fc.constant<Node>({ type: 'field', field: 'date', format: 'ordinal' }),
  word.map((recommendation): Node => ({ type: 'reference', recommendation })),
  word.map((text): Node => ({
    type: 'bracket',
    id: 'b1',
    variants: [{ nodes: [{ type: 'text', text }], delegations: ['d1'] }],
  })),
);
const paragraphs = fc.array(fc.array(node, { maxLength: 6 }), { minLength: 1, maxLength: 4 });

describe('a wording in the editor', () => {
  it('is unchanged when it is read back, with every kind of node', () => {
    fc.assert(
      fc.property(paragraphs, (value) => {
        expect(fromEditor(toEditor(value))).toEqual(value);
      }),
    );
  });

  it('is unchanged when it is read from a draft', () => {
    fc.assert(
      fc.property(paragraphs, (value) => {
        const draft = wordingFromDraft(wordingToDraft(value));
        expect(draft ?? value.map(() => [])).toEqual(value);
      }),
    );
  });

  it('loses the spaces at both ends of a line and the characters no file can hold, and nothing else', () => {
    const typed = [[{ type: 'text', text: ' Renforcer\u0000 ;\u00a0\ud800 ' } as Node]];
    expect(fromEditor(toEditor(typed))).toEqual([[{ type: 'text', text: 'Renforcer ;\u00a0' }]]);
    expect(printable('a\tb\u0007c')).toBe('a bc');
  });

  it('drops unknown nodes', () => {
    const foreign = {
      type: 'doc',
      content: [{ type: 'line', content: [{ type: 'chip', attrs: { node: { type: 'script' } } }] }],
    };
    expect(fromEditor(foreign)).toEqual([[]]);
    expect(wordingFromDraft('[[{"type":"html"}]]')).toBeUndefined();
    expect(wordingFromDraft('plain text of an older version')).toBeUndefined();
  });
});
