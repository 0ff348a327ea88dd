import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seedDocument } from '../fixtures/seedDocument';
import { SEED_STYLES, seedText } from '../fixtures/seeds';
import { documentsOf } from '../word/anyDocument';
import { jointDocument } from '../word/jointDocument';
import { tree } from '../word/trees';
import { lettersOf } from './reading';
import { lettersOfTree, reread } from './written';

describe('the five real texts as PDF', () => {
  it.each(SEED_STYLES)('%s reads word for word, labels in their places', async (style) => {
    const document = seedDocument(style);
    const { letters, tagged } = await reread(document);
    expect(letters).toBe(lettersOfTree(document));
    const withoutLabels = tagged
      .filter(({ role, text }) => role !== 'Lbl' || text.trim() === 'Subject:')
      .map(({ text }) => text);
    expect(lettersOf(withoutLabels.join(''))).toBe(lettersOf(seedText(style)));
  });
});

it('a document with a masthead reads in the order in which it is read aloud', async () => {
  const { letters } = await reread(jointDocument());
  expect(letters).toBe(lettersOfTree(jointDocument()));
});

it.each([
  { language: 'pt', repeats: true },
  { language: 'en', repeats: false },
] as const)(
  'a line of $language that ends at a hyphen: repeated is $repeats',
  async ({ language, repeats }) => {
    const document = tree([
      { kind: 'paragraph', role: 'body', inlines: [{ kind: 'text', text: 'vê-lo '.repeat(60) }], language },
    ]);
    const { tagged, letters } = await reread(document);
    const text = tagged.map((each) => each.text).join('');
    expect(/vê-\s*-lo/.test(text)).toBe(repeats);
    expect(letters).toBe(lettersOfTree(document));
  },
);

it('words from right to left are read with each of their letters once, in their order', async () => {
  // Where a letter is drawn as its base and its dots, readers find it twice. Words stand as they are seen: readers turn them.
  const words = ['مكافحة', 'تهريب', 'المهاجرين', 'بالبشر', 'في', 'الرباط'];
  const { tagged } = await reread(
    tree([{ kind: 'paragraph', role: 'body', inlines: [{ kind: 'text', text: words.join(' ') }] }]),
  );
  expect(tagged.flatMap(({ text }) => text.split(' ')).sort()).toEqual([...words].sort());
});

/** Words that the embedded fonts can print: of four languages, Greek and Cyrillic names, signs of markup. */
const words = fc
  .array(
    fc.oneof(
      fc.lorem({ maxCount: 3 }),
      fc.constantFrom(
        'Côte d’Ivoire',
        'São Tomé',
        'Łódź',
        '« été »',
        '#set',
        '*bold*',
        '$x$',
        '@ref',
        '<a>',
        '\\',
      ),
      fc.constantFrom(
        '_',
        '`code`',
        '//',
        '/*',
        '[a]',
        '{b}',
        '~',
        '--',
        '= Title',
        '- item',
        '+ item',
        '1. item',
      ),
      fc.constantFrom(
        'Ελλάδα',
        'Україна',
        '12 bis',
        '1\u202f000\u00a0€',
        'sous\u2011région',
        'co\u00adopération',
      ),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(' '));

it('any of 500 documents reads as its tree says, and nothing in it is taken for markup', async () => {
  await fc.assert(
    fc.asyncProperty(documentsOf(words), async (document) => {
      const { letters } = await reread(document);
      expect(letters).toBe(lettersOfTree(document));
    }),
    { numRuns: 500 },
  );
}, 600_000);
