import { describe, expect, it } from 'vitest';
import { bothStandards } from '../../pdf/bothStandards';
import { DOCUMENT } from '../../pdf/document';
import { withEdits } from '../../pdf/edits';
import { typstEngine } from '../../pdf/engine';
import { layoutOf } from '../../pdf/layout';
import { jointDocument } from '../word/jointDocument';
import { guide } from '../word/trees';
import { pdfOf } from './written';

const FILES = { guide: guide(40), joint: jointDocument() };
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

describe.each(Object.entries(FILES))('the standards of a PDF (%s)', (_name, document) => {
  it('both are named in its metadata, and viewers are told to show its title', () => {
    const file = text(pdfOf(document));
    expect(file).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
    expect(file).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(file).toContain('/DisplayDocTitle true');
  });

  it('every object stands where its table of places says', () => {
    const file = text(pdfOf(document));
    const table = Number(/startxref\n(\d+)/.exec(file)?.[1]);
    const [, count = ''] = /^xref\n0 (\d+)\n/.exec(file.slice(table)) ?? [];
    expect(Number(count)).toBeGreaterThan(20);
    const entries = file
      .slice(table)
      .split('\n')
      .slice(3, Number(count) + 2);
    entries.forEach((entry, index) => {
      expect(file.slice(Number(entry.slice(0, 10))).startsWith(`${index + 1} 0 obj`)).toBe(true);
    });
  });

  it('its metadata are as long as the file says', () => {
    const file = text(pdfOf(document));
    const [, length = '', metadata = ''] =
      /\/Length (\d+)\s+\/Type \/Metadata[^>]+>>\nstream\n([\s\S]*?)\nendstream/.exec(file) ?? [];
    expect(metadata.length).toBe(Number(length));
  });

  it('the compiler finds nothing in it that PDF/UA forbids', () => {
    const data = JSON.stringify(layoutOf(document));
    expect(() => typstEngine()?.compile(DOCUMENT, data, 'ua-1')).not.toThrow();
  });
});

it('a file that is not as the compiler writes it is not changed in silence', () => {
  expect(() => withEdits(Buffer.from('%PDF-1.7\n'), bothStandards)).toThrow(
    'not where the compiler writes it',
  );
});
