import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeLetters } from '../../../core/capture/changeLetters';
import { lineOf } from '../../../core/capture/lineOf';
import { parseLine } from '../../../core/capture/parseLine';
import { meaningKey } from '../../../core/capture/vocabulary';
import type { Node } from '../../../core/model/text';
import { plainText } from '../../../core/queries/plainText';
import { vocabularyOf } from './vocabulary';

const here = vocabularyOf(['CI', 'SN', 'NE', 'NG', 'CD', 'FRONTEX'], 'en', ['Réseau des maires']);
const piece = fc.oneof(
  fc.constantFrom(
    'renforcer',
    'Note',
    ':',
    ' : ',
    'CI',
    'Niger:',
    '#17',
    '@SN',
    '^2',
    '>',
    '"x"',
    '12',
    ',',
    '.',
  ),
  fc.string({ maxLength: 5 }),
);
const text = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(' ').trim());
const marrakesh = (number: string) => ({ framework: 'marrakesh', level: 'action' as const, number });

describe('an entry as a line', () => {
  it('reads back as that very entry, whatever its text looks like, or is not offered at all', () => {
    let offered = 0;
    fc.assert(
      fc.property(
        text,
        fc.subarray([...here.delegations]),
        fc.subarray([marrakesh('17'), marrakesh('3')]),
        fc.constantFrom('recommendation' as const, 'contribution' as const),
        (words, delegations, references, kind) => {
          const choices = delegations.map((delegation) => ({ kind: 'delegation' as const, delegation }));
          const line = lineOf({ kind, text: words, delegations: choices, references }, here);
          if (!line) return;
          offered += 1;
          const read = parseLine(line.line, here, line.literal);
          expect([read.kind, read.text, read.references, read.unsettled]).toEqual([
            kind,
            words,
            references,
            [],
          ]);
          expect(read.delegations.map((choice) => meaningKey({ kind: 'delegation', choice }))).toEqual(
            choices.map((choice) => meaningKey({ kind: 'delegation', choice })),
          );
        },
      ),
      { numRuns: 300 },
    );
    expect(offered).toBeGreaterThan(150);
  });

  it('is what a person would have typed', () => {
    const [ivory, senegal] = here.delegations;
    if (!ivory || !senegal) throw new Error('no delegations');
    const line = lineOf(
      {
        kind: 'recommendation',
        text: 'Strengthen cooperation.',
        delegations: [ivory, senegal].map((delegation) => ({ kind: 'delegation' as const, delegation })),
        references: [marrakesh('17')],
      },
      here,
    );
    expect(line?.line).toBe('CI, SN: Strengthen cooperation. #17');
  });
});

describe('letters changed in a wording', () => {
  const marked: Node[] = [
    { type: 'text', text: 'Share ' },
    { type: 'text', text: 'all', bold: true },
    { type: 'text', text: ' data' },
    { type: 'bracket', id: 'b1', variants: [{ id: 'v1', nodes: [{ type: 'text', text: 'soon' }] }] } as never,
    { type: 'text', text: ' now' },
  ];
  it('leave marks and brackets as they are', () => {
    const changed = changeLetters(marked, 'Share all the datasoon now');
    expect(changed?.map((node) => (node.type === 'text' ? node.text : node.type))).toEqual([
      'Share ',
      'all',
      ' the data',
      'bracket',
      ' now',
    ]);
    expect(changed?.[1]).toMatchObject({ bold: true });
  });
  it('are refused where they go through a bracket', () => {
    expect(changeLetters(marked, 'Share all dater now')).toBeUndefined();
  });
  it('give exactly the text that was typed, in plain wordings', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 4 }), { maxLength: 4 }), fc.string(), (parts, typed) => {
        const nodes = parts.map((each): Node => ({ type: 'text', text: each }));
        const target = typed.trim();
        expect(plainText(changeLetters(nodes, target) ?? [])).toBe(target);
      }),
    );
  });
});
