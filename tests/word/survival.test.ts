import fc from 'fast-check';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import type { Block, Inline, Paragraph, Role, TextRun } from '../../core/document/tree';
import { LANGUAGES } from '../../core/model/language';
import { formatNumber } from '../../word/read/labels';
import { verifyDocx } from '../../word/verify';
import { writeDocx } from '../../word/write';
import { legalText } from '../../word/write/xmlText';
import { jointDocument } from './jointDocument';
import { reread } from './open';
import { guide, recommendation, tree } from './trees';

const run: fc.Arbitrary<TextRun> = fc
  .record({
    text: fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.lorem()),
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

const inline: fc.Arbitrary<Inline> = fc.oneof(
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
];

const plainParagraph: fc.Arbitrary<Paragraph> = fc.record(
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

/** Lists that go on, are interrupted, have sub-items and frozen labels: what the reader should see is counted here. */
type Step = { list: 'a' | 'b' | 'c'; part: 'item' | 'sub' | 'frozen' | 'text'; inlines: Inline[] };
const step: fc.Arbitrary<Step> = fc.record({
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
        // Sub-items before any item would begin the list in Word.
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

const printed = (inlines: readonly Inline[]): string =>
  inlines
    .map((one) => {
      if (one.kind === 'break') return '\n';
      if (one.kind !== 'bracket') return one.text;
      const variants = one.variants.map(({ inlines: runs }) => printed(runs));
      return `[${variants.join(' / ')}]`;
    })
    .map(legalText)
    .join('');

describe('whatever is written', () => {
  it('survives: text, look and labels read back', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(plainParagraph, { maxLength: 6 }),
        fc.array(step, { minLength: 1, maxLength: 20 }),
        fc.constantFrom(...LANGUAGES),
        async (paragraphs, steps, language) => {
          const blocks = [...paragraphs, ...listed(steps)];
          const document = tree(blocks, { language });
          expect(verifyDocx(await writeDocx(document), document)).toBeNull();
          // Once more without the verifier: the words alone.
          const reading = await reread(document);
          expect(reading.paragraphs.map(({ text, label }) => [label, text])).toEqual(
            blocks.flatMap((block) => {
              if (block.kind !== 'paragraph') return [];
              const { list, inlines } = block;
              const frozen = list?.format === 'frozen';
              return [
                [frozen ? undefined : list?.label, (frozen ? `${list.label}\t` : '') + printed(inlines)],
              ];
            }),
          );
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('an independent reader', () => {
  const text = async (bytes: Uint8Array): Promise<string[]> => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    return value.split('\n').filter((line) => line !== '');
  };

  it('finds the words of a guide, paragraph by paragraph', async () => {
    const document = guide(22);
    const expected = document.blocks.map((block) =>
      block.kind === 'paragraph' ? printed(block.inlines) : '',
    );
    expect(await text(await writeDocx(document))).toEqual(expected);
  });

  it('finds headings, lists, bold words and the masthead’s table', async () => {
    const { value, messages } = await mammoth.convertToHtml({
      buffer: Buffer.from(await writeDocx(guide(6))),
    });
    expect(value).toContain('<h1>');
    expect(value).toMatch(/<ol><li>.*<\/li><\/ol>/s);
    expect(value).toContain('<strong>specific legislative and institutional frameworks</strong>');
    expect(value).toContain('<sup>th</sup>');
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
    const joint = await mammoth.convertToHtml({ buffer: Buffer.from(await writeDocx(jointDocument())) });
    expect(joint.value.indexOf('COUNCIL OF')).toBeGreaterThan(joint.value.indexOf('<table>'));
    expect(joint.value.match(/<td/g)).toHaveLength(3);
  });
});
