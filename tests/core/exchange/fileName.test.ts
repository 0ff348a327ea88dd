import { describe, expect, it } from 'vitest';
import { documentFileName, safePart, workshopFileName } from '../../../core/exchange/fileName';
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
