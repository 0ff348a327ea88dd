import fc from 'fast-check';
import type { Block, DocumentTree, Inline, Paragraph, TextRun } from '../../core/document/tree';
import type { Role } from '../../core/looks/roleLooks';
import { LANGUAGES } from '../../core/model/language';
import { formatNumber } from '../../word/read/labels';
import { recommendation, tree } from './trees';

const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.lorem());

const runOf = (texts: fc.Arbitrary<string>): fc.Arbitrary<TextRun> =>
  fc
    .record({
      text: texts,
      bold: fc.boolean(),
      italic: fc.boolean(),
      superscript: fc.boolean(),
      mark: fc.constantFrom(undefined, 'missing', 'stale', 'bracket'),
    })
    .map(({ text, bold, italic, superscript, mark }) => ({
      kind: 'text',
      text,
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(superscript && { superscript }),
      ...(mark && { mark }),
    }));

const inlineOf = (run: fc.Arbitrary<TextRun>): fc.Arbitrary<Inline> =>
  fc.oneof(
    { weight: 6, arbitrary: run },
    { weight: 1, arbitrary: fc.constant<Inline>({ kind: 'break' }) },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('crossReference' as const),
        recommendation: fc.constantFrom('item-0', 'item-3', 'nowhere'),
        text: fc.string(),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('bracket' as const),
        variants: fc.array(
          fc.record({ inlines: fc.array(run, { maxLength: 3 }), tag: fc.string({ maxLength: 5 }) }),
          {
            minLength: 1,
            maxLength: 3,
          },
        ),
      }),
    },
  );

const ROLES: Role[] = [
  'title',
  'heading1',
  'heading3',
  'referenceLine',
  'body',
  'closing',
  'note',
  'reservation',
  'mastheadKind',
  'correction',
];

const plainParagraphOf = (inline: fc.Arbitrary<Inline>): fc.Arbitrary<Paragraph> =>
  fc.record(
    {
      kind: fc.constant('paragraph' as const),
      role: fc.constantFrom(...ROLES),
      inlines: fc.array(inline, { maxLength: 5 }),
      language: fc.constantFrom(...LANGUAGES),
      keepWithNext: fc.constant(true as const),
      pageBreakBefore: fc.constant(true as const),
    },
    { requiredKeys: ['kind', 'role', 'inlines'] },
  );

/** Lists that continue, are interrupted, have sub-items and frozen labels, with the labels that a reader should see. */
type Step = { list: 'a' | 'b' | 'c'; part: 'item' | 'sub' | 'frozen' | 'text'; inlines: Inline[] };
const stepOf = (inline: fc.Arbitrary<Inline>): fc.Arbitrary<Step> =>
  fc.record({
    list: fc.constantFrom('a', 'b', 'c'),
    part: fc.constantFrom('item', 'item', 'sub', 'frozen', 'text'),
    inlines: fc.array(inline, { maxLength: 3 }),
  });

const PATTERNS = { a: '%.', b: '(%)', c: '%.' };
const STARTS = { a: 1, b: 7, c: 1 };

function listed(steps: readonly Step[]): Block[] {
  const counts: Record<string, { item: number; sub: number }> = {};
  return steps.map(({ list, part, inlines }, index): Paragraph => {
    const count = (counts[list] ??= { item: STARTS[list] - 1, sub: 0 });
    if (part === 'text') return { kind: 'paragraph', role: 'body', inlines };
    if (part === 'sub') {
      count.sub += 1;
      const label = `(${formatNumber(count.sub, 'lowerRoman')})`;
      return {
        kind: 'paragraph',
        role: 'subItem',
        inlines,
        // In Word, sub-items before any item would begin the list.
        list: {
          listId: `${list}-sub-${count.item}`,
          level: 1,
          format: 'roman',
          pattern: '(%)',
          start: 1,
          label,
        },
      };
    }
    if (part === 'frozen') {
      return recommendation(`item-${index}`, inlines, { format: 'frozen', label: `${index} bis.` });
    }
    count.item += 1;
    count.sub = 0;
    const label = PATTERNS[list].replace('%', String(count.item));
    return recommendation(`item-${index}`, inlines, {
      listId: list,
      pattern: PATTERNS[list],
      start: STARTS[list],
      label,
    });
  });
}

/** Documents of such texts: loose paragraphs, then lists that alternate, in any language. */
export function documentsOf(texts: fc.Arbitrary<string>): fc.Arbitrary<DocumentTree> {
  const inline = inlineOf(runOf(texts));
  return fc
    .tuple(
      fc.array(plainParagraphOf(inline), { maxLength: 6 }),
      fc.array(stepOf(inline), { minLength: 1, maxLength: 20 }),
      fc.constantFrom(...LANGUAGES),
    )
    .map(([paragraphs, steps, language]) => tree([...paragraphs, ...listed(steps)], { language }));
}

/** Any document, of any characters. */
export const anyDocument = documentsOf(anyText);
