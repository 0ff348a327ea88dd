import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeXml, xmlSafeText } from '../../word/format/xmlText';
import { verifyDocx } from '../../word/verify';
import { writeDocx } from '../../word/write';
import { reread } from './open';
import { numbered, paragraph, tree } from './trees';

describe('text that looks like markup, or is not allowed in XML', () => {
  it('stays text', async () => {
    const nasty = [
      '</w:t></w:r></w:p><w:p><w:r><w:t>injected',
      ']]>',
      '<!DOCTYPE x [<!ENTITY a "b">]>&a;',
      '&amp; &#65; &lt;',
      '"quoted" \'single\' {{slot:draft-label}} slot:footer-left',
      '$& $1 $$',
      'مرحبا \u202Eright to left\u202C',
      '👩🏽‍⚖️ é e\u0301 \u00A0nbsp\u00AD',
      '  leading and   inner  ',
      '%1. %% _rec_',
    ];
    const document = tree(
      nasty.map((text, index) => numbered(index + 1, [{ kind: 'text', text }])),
      {
        properties: {
          title: '<title> & "more"',
          subject: '',
          creator: 'A & B <c>',
          modified: '2020-01-01T00:00:00Z',
        },
        draftMark: { label: '<DRAFT>', stamp: 'slot:draft-stamp $& & more' },
        footer: { left: '<left> & $1', pageWords: { before: 'P<', between: '&', after: '>' } },
      },
    );
    expect((await reread(document)).paragraphs.map(({ text }) => text)).toEqual(nasty);
    expect(verifyDocx(await writeDocx(document), document)).toBeNull();
  });

  it('never lets an illegal character into the file', async () => {
    const illegal = 'a\u0000b\u0008c\u000Bd\u001Fe\uFFFEf\uFFFFg\uD800h\uDC00i';
    const document = tree([paragraph('body', [{ kind: 'text', text: illegal }])], {
      properties: { title: illegal, subject: illegal, creator: illegal, modified: '2020-01-01T00:00:00Z' },
      footer: { left: illegal, pageWords: { before: '', between: '', after: '' } },
    });
    expect((await reread(document)).paragraphs[0]?.text).toBe('abc\nde\uFFFDf\uFFFDg\uFFFDh\uFFFDi');
    expect(verifyDocx(await writeDocx(document), document)).toBeNull();
  });

  it('keeps every character that XML allows', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const safe = xmlSafeText(text);
        expect(() => encodeURIComponent(safe)).not.toThrow();
        expect(xmlSafeText(safe)).toBe(safe);
        expect(escapeXml(text)).not.toMatch(/[<>"]/);
      }),
    );
  });

  it('replaces half a surrogate pair and keeps a whole one', () => {
    expect(xmlSafeText('\uD83D\uDE00\uD83D \uDE00')).toBe('\uD83D\uDE00\uFFFD \uFFFD');
  });

  it('has its line ends and tabs in Word’s own elements', async () => {
    const { paragraphs } = await reread(
      tree([paragraph('body', [{ kind: 'text', text: 'one\r\ntwo\rthree\nfour\tfive' }])]),
    );
    expect(paragraphs[0]?.text).toBe('one\ntwo\nthree\nfour\tfive');
  });
});
