import { expect, it } from 'vitest';
import { wordOrigins } from '../../../renderer/features/draft/wordOrigins';

const ORIGINALS = [
  { label: '5', text: 'Protect witnesses and their families;' },
  { label: '6', text: 'Train magistrates in financial investigations;' },
];

it('every stretch of a merged wording says which original it comes from, and what is new is of none', () => {
  const merged = 'Protect witnesses, and quickly train magistrates in financial investigations;';
  expect(wordOrigins(merged, ORIGINALS, 'en')).toEqual([
    { text: 'Protect witnesses, and ', from: '5' },
    { text: 'quickly train ' },
    { text: 'magistrates in financial investigations;', from: '6' },
  ]);
});

it('the stretches together are the merged wording, letter by letter', () => {
  for (const merged of ['', 'Nothing of either', 'Train witnesses and their magistrates;', 'Protégé ; 6'])
    expect(
      wordOrigins(merged, ORIGINALS, 'fr')
        .map(({ text }) => text)
        .join(''),
    ).toBe(merged);
});
