import { expect, it } from 'vitest';
import { wordingKnown } from '../../../core/catalogue/wording';
import { frameworkNamed } from '../../templates/read';

it('counts the places of a plan whose wording is known, language by language, the best known first', () => {
  expect(wordingKnown([frameworkNamed('cadiz')])).toEqual({
    places: 17,
    known: [{ language: 'en', count: 13 }],
  });
  const { places, known } = wordingKnown([frameworkNamed('marrakesh')]);
  expect(places).toBe(38);
  expect(known.map(({ language }) => language)).toEqual(['en', 'fr']);
});
