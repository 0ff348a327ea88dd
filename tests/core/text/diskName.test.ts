import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diskName, isDiskName, LONGEST_NAME, nameOnAnyDisk } from '../../../core/text/diskName';

describe('a name that every system takes', () => {
  it.each([
    ['2019-10-24_Abidjan_Conclusions_EN_draft-3.docx', '2019-10-24_Abidjan_Conclusions_EN_draft-3.docx'],
    ['Côte d’Ivoire – guide.docx', 'Côte d’Ivoire – guide.docx'],
    ['../../etc/passwd', '-.-etc-passwd'],
    ['C:\\Windows\\x.docx', 'C--Windows-x.docx'],
    ['a:b.docx', 'a-b.docx'],
    ['con.docx', '_con.docx'],
    ['NUL', '_NUL'],
    ['Com1 .tar.gz', '_Com1 .tar.gz'],
    ['LPT1', '_LPT1'],
    ['COM¹.txt', '_COM¹.txt'],
    ['name. . .', 'name'],
    ['.hidden', 'hidden'],
    ['a\u0000b\u202ecod.docx', 'abcod.docx'],
    ['half \ud83d a pair', 'half a pair'],
    ['   ', 'document'],
    ['', 'document'],
  ])('makes %j into %j', (wanted, name) => {
    expect(diskName(wanted)).toBe(name);
  });

  it('keeps the extension of a name that is far too long, and never half a character', () => {
    const name = diskName(`${'é'.repeat(400)}.docx`);
    expect(name.endsWith('é.docx')).toBe(true);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(LONGEST_NAME);
  });

  it('is made from any typed text, and making one of it again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (wanted) => {
        const name = diskName(wanted);
        expect(isDiskName(name)).toBe(true);
        expect(name.startsWith('.')).toBe(false);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(LONGEST_NAME + 1);
        expect(diskName(name)).toBe(name);
      }),
    );
  });
});

describe('a name that somebody typed', () => {
  it.each([
    'con.docx',
    'AUX',
    'com1.json',
    'lpt9.tar.gz',
    'nul .txt',
    'a:b.docx',
    'a.docx.',
    'a.docx ',
    'a?.pdf',
    'x\u0007',
  ])('%j is refused: a system would write something else', (name) => expect(isDiskName(name)).toBe(false));

  it.each([
    'conclusions.docx',
    'com10.docx',
    'console.docx',
    'Conclusions définitives.docx',
    '.rapporteur',
    'a b.c',
  ])('%j is taken', (name) => expect(isDiskName(name)).toBe(true));
});

it('two names are the same when they differ only in case or in the coding of accents', () => {
  expect(nameOnAnyDisk('GUIDE.docx')).toBe(nameOnAnyDisk('guide.DOCX'));
  expect(nameOnAnyDisk('e\u0301')).toBe(nameOnAnyDisk('É'));
  expect(nameOnAnyDisk('guide-1')).not.toBe(nameOnAnyDisk('guide-2'));
});
