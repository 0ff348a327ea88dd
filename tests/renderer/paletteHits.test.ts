import { expect, it } from 'vitest';
import { pieces } from '../../renderer/app/paletteHits';

const hits = (label: string, ...typed: string[]) =>
  pieces(label, typed)
    .map(({ text, hit }) => (hit ? `<${text}>` : text))
    .join('');

it('what was typed stands out where a word begins so, accents and case aside', () => {
  expect(hits('Côte d’Ivoire', 'cot')).toBe('<Côt>e d’Ivoire');
  expect(hits('Côte d’Ivoire', 'ivoi')).toBe('Côte d’<Ivoi>re');
  expect(hits('Strengthen the strategy', 'str', 'the')).toBe('<Str>engthen <the> <str>ategy');
  expect(hits('Œuvre commune', 'oeu')).toBe('<Œu>vre commune');
});

it('a word that only holds what was typed, or nothing typed, is left as it is', () => {
  expect(hits('Nigeria', 'ger')).toBe('Nigeria');
  expect(hits('Nigeria')).toBe('Nigeria');
});
