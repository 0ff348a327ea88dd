import { expect, it } from 'vitest';
import { bodyName } from '../../../core/queries/bodyName';
import { catalogue } from '../../fixtures/catalogue';

const named = (text: { en?: string; fr?: string }, language: 'en' | 'fr') =>
  bodyName({ text }, language, { delegations: {} }, catalogue.directory);

it('words that are not there in a language, or were emptied in it, stand in the one they were typed in', () => {
  expect(named({ en: 'Co-chairs', fr: 'Coprésidence' }, 'fr')).toBe('Coprésidence');
  expect(named({ en: 'Co-chairs' }, 'fr')).toBe('Co-chairs');
  expect(named({ en: 'Co-chairs', fr: '' }, 'fr')).toBe('Co-chairs');
  expect(named({ en: '', fr: '' }, 'en')).toBe('');
});
