import { expect, it } from 'vitest';
import { firstSupportedLanguage } from '../../../core/messages/firstSupportedLanguage';

it.each([
  [['fr-FR', 'en-US'], 'fr'],
  [['FR_ci'], 'fr'],
  [['pt-PT', 'fr', 'en'], 'fr'],
  [['en-GB', 'fr-FR'], 'en'],
  [['pt-PT', 'es'], 'en'],
  [['frp'], 'en'],
  [[], 'en'],
] as const)('of %j the application speaks %s', (preferred, spoken) => {
  expect(firstSupportedLanguage(preferred)).toBe(spoken);
});
