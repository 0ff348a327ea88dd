import { frenchSpaces } from '../../../core/messages/frenchSpaces';
import { expect, test } from 'vitest';
import { explain } from '../../../core/messages/explain';
import { refuse } from '../../../core/messages/refusal';

test('a refusal names the document’s language in the language of the reader', () => {
  const refusal = refuse('export.missingText', { language: 'EN', numbers: '2-7' });
  expect(explain(refusal, 'en')).toContain('No wording in English for 2-7');
  expect(explain(refusal, 'fr')).toContain('Pas de libellé en anglais pour 2-7');
});

test('labels of a style are read in the reader’s language, whatever the document’s is', () => {
  const refusal = refuse('export.missingField', { field: { en: 'Opening', fr: 'Ouverture' } });
  expect(explain(refusal, 'en')).toContain('“Opening” is empty');
  expect(explain(refusal, 'fr')).toContain(frenchSpaces('« Ouverture » est vide'));
  expect(explain(refuse('export.missingField', { field: { pt: 'Abertura' } }), 'fr')).toContain('Abertura');
});

test('places are listed by number first, then by name in the reader’s own quotation marks', () => {
  const numbers = [{ en: 'Opening', fr: 'Ouverture' }, '1', '2', '3', { en: 'Borders' }, '12 bis'];
  const refusal = refuse('export.staleText', { language: 'FR', numbers });
  expect(explain(refusal, 'en')).toContain('1-3, 12 bis, “Opening”, “Borders”');
  expect(explain(refusal, 'fr')).toContain(frenchSpaces('1-3, 12 bis, « Ouverture », « Borders »'));
});

test('removed records and the states of a recommendation are named in the reader’s language', () => {
  const gone = refuse('thing.missing', { kind: 'agendaItem', id: 'x' });
  expect(explain(gone, 'en')).toContain('The agenda item “x”');
  expect(explain(gone, 'fr')).toContain('(point de l’ordre du jour)');
  const state = refuse('state.transition', { from: 'merged', to: 'underDiscussion' });
  expect(explain(state, 'en')).toContain('“merged” cannot become “under discussion”');
  expect(explain(state, 'fr')).toContain(frenchSpaces('« fusionnée » ne peut pas devenir « en discussion »'));
});

test('a refusal may have another one as its reason', () => {
  const reason = refuse('mismatch.style', { found: 'Heading2', wanted: 'Heading1' });
  const refusal = refuse('export.mismatch', { detail: reason });
  expect(explain(refusal, 'en')).toContain('its style is Heading2, not Heading1');
  expect(explain(refusal, 'fr')).toContain('son style est Heading2 et non Heading1');
});
