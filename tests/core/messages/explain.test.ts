import { expect, test } from 'vitest';
import { explain } from '../../../core/messages/explain';
import { refuse } from '../../../core/ledger/refusal';

test('a refusal names the document’s language as its reader does', () => {
  const refusal = refuse('export.missingText', { language: 'EN', numbers: '2-7' });
  expect(explain(refusal, 'en')).toContain('No wording in English for 2-7');
  expect(explain(refusal, 'fr')).toContain('Pas de libellé en anglais pour 2-7');
});
