import { expect, it } from 'vitest';
import { documentEdition, editionSchema, peopleEdition } from '../../core/edition/edition';
import { formatsOf } from '../../core/edition/formats';
import { editionFileName, makeEdition, editionInputOf } from '../../core/edition/editionInput';
import { documentRequests } from '../../core/contract/documents';
import { isRefusal } from '../../core/messages/refusal';
import { testCatalogue } from '../support/catalogue';
import { clean } from './checks/planted';

const sources = { workshop: clean(), plans: [], catalogue: testCatalogue(), now: '2026-11-27T10:00:00.000Z' };
const list = { languages: ['en', 'fr'], order: 'entered' } as const;
const EDITIONS = [
  documentEdition({ workshop: 'w1', language: 'en', allowMissing: false }),
  documentEdition({ workshop: 'w1', language: 'en', beside: 'fr', allowMissing: true }),
  documentEdition({ workshop: 'w1', language: 'fr', reading: true, allowMissing: true }),
  peopleEdition('w1', {
    ...list,
    languages: [...list.languages],
    list: 'signatures',
    days: ['2019-10-24'],
    halfDays: false,
    blankLines: 3,
  }),
];

it('every edition passes the contract unchanged, is written, and names its file', () => {
  const names = EDITIONS.map((edition) => {
    expect(editionSchema.parse(edition)).toEqual(edition);
    const material = editionInputOf(edition, sources);
    if (isRefusal(material)) throw new Error(material.refused);
    expect(isRefusal(makeEdition(material))).toBe(false);
    return editionFileName(material, 'html');
  });
  expect(names).toEqual([
    '2019-10-24_Saly_Conclusions_EN_draft-1.html',
    '2019-10-24_Saly_Conclusions_EN-FR_draft-1.html',
    '2019-10-24_Saly_Conclusions_reading_FR_draft-1.html',
    '2019-10-24_Saly_Signature-sheet_EN-FR.html',
  ]);
});

it('a format in which an edition is not written is refused by the contract', () => {
  const [document, , reading, signatures] = EDITIONS;
  const { input } = documentRequests.exportEdition;
  expect(formatsOf('document')).toEqual(['docx', 'pdf', 'html', 'md', 'txt']);
  expect(formatsOf('signatures')).toEqual(['docx', 'pdf', 'html']);
  expect(input.safeParse({ edition: document, format: 'md', job: 'j' }).success).toBe(true);
  expect(formatsOf('reading')).toEqual(['docx', 'pdf']);
  expect(input.safeParse({ edition: reading, format: 'html', job: 'j' }).success).toBe(false);
  expect(input.safeParse({ edition: signatures, format: 'md', job: 'j' }).success).toBe(false);
});

it('recommendations and actions of the plan are an edition that every format can hold', () => {
  const edition = editionSchema.parse({ what: 'mapping', workshop: 'w1', languages: ['fr'], options: {} });
  expect(formatsOf('mapping')).toEqual(formatsOf('document'));
  if (edition.what !== 'mapping') throw new Error(edition.what);
  const material = editionInputOf(edition, sources);
  if (isRefusal(material)) throw new Error(material.refused);
  expect(editionFileName(material, 'pdf')).toBe('2019-10-24_Saly_Rattachements_FR_draft-1.pdf');
});
