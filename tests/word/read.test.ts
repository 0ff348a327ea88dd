import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../core/messages/refusal';
import { explain } from '../../core/messages/explain';
import { formatNumber } from '../../word/read/labels';
import { readDocx } from '../../word/read';
import type { DocxReading } from '../../word/format/reading';

/** A .docx as some other program might write it. */
function docx(body: string, parts: Record<string, string> = {}): Uint8Array {
  const files: Record<string, string> = {
    'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
}

function read(bytes: Uint8Array): DocxReading {
  const reading = readDocx(bytes);
  if (isRefusal(reading)) throw new Error(JSON.stringify(reading));
  return reading;
}

function reason(bytes: Uint8Array): string {
  const reading = readDocx(bytes);
  return isRefusal(reading) ? explain(reading) : 'it was read';
}

const level = (ilvl: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

const item = (numId: number, ilvl: number): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr></w:pPr></w:p>`;

function labels(items: [number, number][], numbering: string): (string | undefined)[] {
  const body = items.map(([numId, ilvl]) => item(numId, ilvl)).join('');
  return read(docx(body, { 'word/numbering.xml': `<w:numbering>${numbering}</w:numbering>` })).paragraphs.map(
    ({ label }) => label,
  );
}

describe('the computed numbering, as in Word,', () => {
  const outline = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2.')}${level(2, 'lowerRoman', '(%3)')}</w:abstractNum>`;
  const plain = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

  it('starts lower ranks afresh under a higher one', () => {
    expect(
      labels(
        [
          [1, 0],
          [1, 1],
          [1, 1],
          [1, 0],
          [1, 1],
          [1, 2],
        ],
        outline + plain,
      ),
    ).toEqual(['1.', '1.1.', '1.2.', '2.', '2.1.', '(i)']);
  });

  it('counts a rank that is skipped as begun', () => {
    expect(
      labels(
        [
          [1, 1],
          [1, 0],
        ],
        outline + plain,
      ),
    ).toEqual(['1.1.', '2.']);
  });

  it('continues from one instance of a definition to the next, unless one states its start', () => {
    const second = '<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>';
    const restated =
      '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>';
    expect(
      labels(
        [
          [1, 0],
          [2, 0],
          [1, 0],
        ],
        outline + plain + second,
      ),
    ).toEqual(['1.', '2.', '3.']);
    expect(
      labels(
        [
          [1, 0],
          [3, 0],
          [3, 0],
          [1, 0],
        ],
        outline + plain + restated,
      ),
    ).toEqual(['1.', '4.', '5.', '6.']);
  });

  it('keeps counting where a level never restarts', () => {
    const never = `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1')}${level(1, 'decimal', '%2', '<w:lvlRestart w:val="0"/>')}</w:abstractNum>`;
    expect(
      labels(
        [
          [1, 0],
          [1, 1],
          [1, 0],
          [1, 1],
        ],
        never + plain,
      ),
    ).toEqual(['I', '1', 'II', '2']);
  });

  it('takes numbering from the style, also from the style it is based on, and none for number 0', () => {
    const styles =
      '<w:styles><w:style w:styleId="A"><w:name w:val="A"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:styleId="B"><w:basedOn w:val="A"/></w:style><w:style w:styleId="C"><w:basedOn w:val="C"/></w:style></w:styles>';
    const styled = (style: string, more = ''): string =>
      `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr></w:p>`;
    const reading = read(
      docx(styled('A') + styled('B', '<w:numPr><w:numId w:val="0"/></w:numPr>') + styled('B') + styled('C'), {
        'word/numbering.xml': `<w:numbering>${outline}${plain}</w:numbering>`,
        'word/styles.xml': styles,
      }),
    );
    expect(reading.paragraphs.map(({ label }) => label)).toEqual(['1.', undefined, '2.', undefined]);
  });

  it('knows letters and Roman numbers far beyond the first', () => {
    expect([1, 26, 27, 53].map((number) => formatNumber(number, 'lowerLetter'))).toEqual([
      'a',
      'z',
      'aa',
      'aaa',
    ]);
    expect([4, 9, 14, 40, 1994].map((number) => formatNumber(number, 'lowerRoman'))).toEqual([
      'iv',
      'ix',
      'xiv',
      'xl',
      'mcmxciv',
    ]);
  });
});

describe('the text that is read', () => {
  it('has no deletions, field instructions, copies of text boxes or earlier formatting', () => {
    const body =
      '<w:p><w:pPr><w:pPrChange><w:pPr><w:pStyle w:val="Old"/></w:pPr></w:pPrChange></w:pPr>' +
      '<w:ins><w:r><w:t>new </w:t></w:r></w:ins><w:del><w:r><w:delText>old </w:delText><w:t>old</w:t></w:r></w:del>' +
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF x \\r </w:instrText></w:r>' +
      '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>12</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>' +
      '<w:r><w:t xml:space="preserve"> a&lt;b&#233;</w:t><w:noBreakHyphen/><w:tab/><w:br/></w:r></w:p>';
    const [paragraph] = read(docx(body)).paragraphs;
    expect(paragraph?.text).toBe('new 12 a<bé\u2011\t\n');
    expect(paragraph?.style).toBe('');
    expect(paragraph?.fields).toEqual(['REF x \\r']);
  });

  it('goes on after a field without an end', () => {
    const field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r>';
    const after = '<w:p><w:r><w:t>All that follows.</w:t></w:r></w:p>';
    const { paragraphs } = read(docx(`<w:p>${field}</w:p>${after}`));
    expect(paragraphs.map(({ text }) => text)).toEqual(['', 'All that follows.']);
    expect(paragraphs[0]?.fields).toEqual(['REF x']);
  });

  it('has no attribute from within the value of another', () => {
    const style = `<w:pStyle w:other=" w:val='Wrong' " w:val="Right"/>`;
    const [paragraph] = read(docx(`<w:p><w:pPr>${style}</w:pPr><w:r><w:t>a</w:t></w:r></w:p>`)).paragraphs;
    expect(paragraph?.style).toBe('Right');
  });

  it('joins runs of one look and separates others', () => {
    const run = (properties: string, text: string): string =>
      `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
    const [paragraph] = read(
      docx(
        `<w:p>${run('<w:b/>', 'a')}${run('<w:b w:val="true"/>', 'b')}${run('<w:b w:val="0"/><w:vertAlign w:val="superscript"/>', 'c')}</w:p>`,
      ),
    ).paragraphs;
    expect(paragraph?.spans.map(({ text, bold, superscript }) => [text, bold, superscript])).toEqual([
      ['ab', true, false],
      ['c', false, true],
    ]);
  });

  it('has tables cell by cell, an inner table as part of its cell', () => {
    const cell = (content: string): string => `<w:tc>${content}</w:tc>`;
    const text = (words: string): string => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
    const inner = `<w:tbl><w:tr>${cell(text('inner'))}</w:tr></w:tbl>`;
    const reading = read(
      docx(`<w:tbl><w:tr>${cell(text('a') + inner)}${cell(text('b'))}</w:tr></w:tbl>${text('after')}`),
    );
    expect(reading.paragraphs.map((paragraph) => paragraph.text)).toEqual(['a', 'inner', 'b', 'after']);
    expect(reading.body.map(({ kind }) => kind)).toEqual(['table', 'paragraph']);
  });
});

describe('a file is refused that', () => {
  it('is no zip, a cut one, or no document', () => {
    expect(reason(strToU8('hello'))).toContain('not a sound zip');
    expect(reason(docx('<w:p/>').slice(0, 100))).toContain('not a sound zip');
    expect(reason(zipSync({ 'a.txt': strToU8('a') }))).toContain('no word/document.xml');
  });

  it('is not well-formed, or declares entities', () => {
    expect(reason(docx('<w:p>'))).toContain('is closed but was not open');
    expect(reason(docx('<w:p'))).not.toBe('it was read');
    expect(reason(docx('&unknown;'))).toContain('&unknown;');
    expect(reason(docx('&constructor;'))).toContain('&constructor;');
    const bomb = '<!DOCTYPE d [<!ENTITY a "aaaa">]><w:document><w:body>&a;</w:body></w:document>';
    expect(reason(docx('', { 'word/document.xml': bomb }))).toContain('declares a document type');
  });

  it('unpacks to far more than its size, or holds too many entries', () => {
    const zeros = { 'word/document.xml': new Uint8Array(40 * 1024 * 1024) };
    expect(reason(zipSync(zeros))).toContain('times its size');
    const many = Object.fromEntries(
      Array.from({ length: 2_500 }, (_, index) => [`x/${index}`, new Uint8Array(0)]),
    );
    expect(reason(zipSync(many))).toContain('entries');
  });

  it('states a smaller size than it unpacks to', () => {
    const bytes = docx(`<w:p><w:r><w:t>${'long '.repeat(1_000)}</w:t></w:r></w:p>`);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const directory = bytes.findLastIndex(
      (_, at) => at + 4 <= bytes.length && view.getUint32(at, true) === 0x02014b50,
    );
    view.setUint32(directory + 24, 100, true);
    expect(reason(bytes)).not.toBe('it was read');
  });
});
