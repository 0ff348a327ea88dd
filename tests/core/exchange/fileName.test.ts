import { describe, expect, it } from 'vitest';
import {
  changesFileName,
  documentFileName,
  safePart,
  workshopFileName,
} from '../../../core/exchange/fileName';
import { sampleWorkshop, styleNamed } from '../../fixtures/catalogue';

const style = styleNamed('workshop-guide');
const abidjan = sampleWorkshop('workshop-guide');

function name(change: Partial<typeof abidjan.document>, place = 'Abidjan'): string {
  const workshop = {
    ...abidjan,
    meeting: { ...abidjan.meeting, place: { en: place } },
    document: { ...abidjan.document, ...change },
  };
  return documentFileName(workshop, style, 'en', 'docx');
}

describe('the name of a document', () => {
  it('has day, place, kind, language and version', () => {
    expect(name({ status: 'draft', circulated: 2 })).toBe('2019-10-24_Abidjan_Conclusions_EN_draft-3.docx');
    expect(name({ status: 'circulated', circulated: 2 })).toBe(
      '2019-10-24_Abidjan_Conclusions_EN_draft-2.docx',
    );
    expect(name({ status: 'adopted' })).toBe('2019-10-24_Abidjan_Conclusions_EN_adopted.docx');
    expect(name({ status: 'issued' })).toBe('2019-10-24_Abidjan_Conclusions_EN.docx');
    const correction = { number: 'Corr.1', on: '2019-12-01', reason: {}, replaces: {} };
    expect(name({ status: 'issued', correction })).toBe('2019-10-24_Abidjan_Conclusions_Corr-1_EN.docx');
    expect(name({ status: 'corrected', correction })).toBe(
      '2019-10-24_Abidjan_Conclusions_Corr-1_EN_draft.docx',
    );
  });

  it('says the form, so that no form replaces another in a folder', () => {
    const named = (form: Parameters<typeof documentFileName>[4]) =>
      documentFileName(abidjan, style, 'en', 'pdf', form);
    expect(named({ mapping: true })).toBe('2019-10-24_Abidjan_Conclusions_annex_EN.pdf');
    expect(named({ reading: true, mapping: true })).toBe(
      '2019-10-24_Abidjan_Conclusions_reading_annex_EN.pdf',
    );
    expect(named({ beside: 'fr', mapping: true })).toBe('2019-10-24_Abidjan_Conclusions_annex_EN-FR.pdf');
  });

  it('of a list of changes says the correction that it leads to', () => {
    const correction = { number: 'Corr.1', on: '2019-12-01', reason: {}, replaces: {} };
    const at = '2019-12-01T10:00:00.000Z';
    const stood = (change: Partial<typeof abidjan.document>) => ({
      workshop: { ...abidjan, document: { ...abidjan.document, ...change } },
      at,
      isVersion: true,
    });
    const [before, after] = [stood({ status: 'adopted' }), stood({ status: 'issued', correction })];
    expect(changesFileName(before, after, 'List of changes', ['en'], 'pdf')).toBe(
      '2019-10-24_Abidjan_List-of-changes_EN_adopted_Corr-1.pdf',
    );
  });

  it('leaves out a place that is not known or has no letter in it', () => {
    expect(name({}, '')).toBe('2019-10-24_Conclusions_EN.docx');
    expect(name({}, '../../..')).toBe('2019-10-24_Conclusions_EN.docx');
  });
});

describe('a part of a file name', () => {
  it.each([
    ['São Tomé', 'Sao-Tome'],
    ["Côte d'Ivoire / Œuvre", 'Cote-dIvoire-OEuvre'],
    ['../../etc/passwd', 'etc-passwd'],
    ['C:\\Users\\x | <y>?*"', 'C-Users-x-y'],
    ['CON', 'CON-'],
    ['lpt1', 'lpt1-'],
    ['a\u202egnp.exe\u0000', 'a-gnp-exe'],
    ['نواكشوط', ''],
    ['name. . .', 'name'],
  ])('%j becomes %j', (text, expected) => {
    expect(safePart(text, 40)).toBe(expected);
  });

  it('is short enough to leave room for a path', () => {
    expect(
      workshopFileName({ ...abidjan, meeting: { ...abidjan.meeting, title: { en: 'long '.repeat(400) } } })
        .length,
    ).toBeLessThan(140);
  });
});
