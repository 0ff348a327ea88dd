import { unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { entryOf, zipOf } from '../../word/write/zip';

const PARTS: Record<string, string> = {
  'word/styles.xml': '<w:styles/>'.repeat(3_000),
  'word/document.xml': '<w:document>Côte d’Ivoire</w:document>',
  'docProps/core.xml': '',
  '[Content_Types].xml': '<Types/>',
  'word/_rels/document.xml.rels': '<Relationships/>',
  '_rels/.rels': '<Relationships/>',
};
const ORDER = [
  '[Content_Types].xml',
  '_rels/.rels',
  'word/document.xml',
  'docProps/core.xml',
  'word/_rels/document.xml.rels',
  'word/styles.xml',
];

it('parts that were compressed one by one are the zip that all of them at once are, in a fixed order', () => {
  const entries = Object.entries(PARTS).map(([name, xml]) => entryOf(name, xml));
  const zip = zipOf(entries);
  const encoded = Object.fromEntries(ORDER.map((name) => [name, new TextEncoder().encode(PARTS[name])]));
  expect(Buffer.from(zip).equals(zipSync(encoded, { level: 6, mtime: new Date(1980, 0, 1) }))).toBe(true);
  expect(Buffer.from(zipOf([...entries].reverse())).equals(zip)).toBe(true);
  expect(Object.keys(unzipSync(zip))).toEqual(ORDER);
});
