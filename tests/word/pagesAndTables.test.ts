import { describe, expect, it } from 'vitest';
import { makePeopleList } from '../../core/document/people/makePeopleList';
import type { PeopleListOptions } from '../../core/document/people/peopleListOptions';
import type { Table } from '../../core/document/tree';
import { isRefusal } from '../../core/messages/refusal';
import { verifyDocx } from '../../word/verify';
import { writeDocx } from '../../word/write';
import { changesOf, documentIn, mappingOf, twoLanguages } from '../fixtures/forms';
import { peopleList, SHEET } from '../fixtures/people';
import { partsOf, styleOf, xmlOf } from './open';
import { guide, LOOK, paragraph, tree } from './trees';

const DRAFT = { label: 'DRAFT', stamp: '24 October 2019, 17:05 (Africa/Abidjan)' };

it('repeats the reference numbers at the top of every page but the first, above the draft mark', async () => {
  const document = guide(3, { draftMark: DRAFT, runningHeader: 'ACP/28/006/15' });
  const parts = partsOf(await writeDocx(document));
  const said = (part: string) => (parts[part] ?? '').replace(/<[^>]+>/g, '|').replace(/\|+/g, '|');
  const headers = ['word/header1.xml', 'word/header2.xml'].map(said).sort();
  expect(headers[0]).toContain('ACP/28/006/15|DRAFT');
  expect(headers[1]).not.toContain('ACP/28');
  expect(said('word/footer1.xml')).toBe(said('word/footer2.xml'));
  expect(parts['word/document.xml']).toContain('<w:titlePg/>');
  expect(verifyDocx(await writeDocx(document), document)).toBeNull();
  expect(verifyDocx(await writeDocx(guide(3, { draftMark: DRAFT })), document)).not.toBeNull();
});

it('says what each table is, and its columns, to whoever does not see it', async () => {
  const cell = (text: string) => ({ blocks: [paragraph('tableCell', text)] });
  const xml = await xmlOf(
    tree([
      {
        kind: 'table',
        role: 'annex',
        columns: [1, 1],
        headerRows: 1,
        rows: [[cell('Name'), cell('Function')]],
      },
    ]),
  );
  expect(xml).toContain(
    '<w:tblDescription w:val="List in rows, each with one entry per column: Name, Function"/>',
  );
});

it('leads to an address of the web, and divides words only where the style says so', async () => {
  const document = tree([
    paragraph('body', [{ kind: 'text', text: 'https://example.org/a', link: 'https://example.org/a' }]),
  ]);
  expect(await xmlOf(document)).toContain(' HYPERLINK &quot;https://example.org/a&quot; ');
  expect(verifyDocx(await writeDocx(document), document)).toBeNull();
  expect(await xmlOf(document, 'word/settings.xml')).not.toContain('autoHyphenation');
  const divided = { ...document, look: { ...LOOK, hyphenate: true as const } };
  expect(await xmlOf(divided, 'word/settings.xml')).toContain('<w:autoHyphenation/>');
});

describe('no page at the end is blank: what Word needs after a table takes the last row with it', () => {
  const people = (wanted: PeopleListOptions) => {
    const made = makePeopleList(peopleList(wanted));
    if (isRefusal(made)) throw new Error(made.refused);
    return made;
  };
  const kept = /<w:p><w:pPr><w:pStyle w:val="[^"]+"\/><w:keepNext\/>/g;

  it.each([
    ['a signature sheet', () => people(SHEET)],
    ['a signature sheet without empty lines', () => people({ ...SHEET, blankLines: 0 })],
    ['two languages beside each other', () => documentIn({ beside: 'fr' })],
    ['a list of changes', () => changesOf('en')],
    ['a mapping', () => mappingOf(twoLanguages())],
    ['a table with cells that hold nothing', () => tree([emptyTable])],
  ])('%s', async (_, make) => {
    const xml = await xmlOf(make());
    const end = xml.indexOf('<w:p><w:pPr><w:pStyle w:val="TableEnd"/>');
    expect(end).toBe(xml.lastIndexOf('</w:tbl>') + '</w:tbl>'.length);
    const last = xml.slice(xml.lastIndexOf('<w:tr>', end), end);
    expect(last.match(kept)).toHaveLength(last.match(/<w:p>/g)?.length ?? 0);
  });

  it('that paragraph is as low as one can be: LibreOffice parts it from a table that goes on over pages', async () => {
    const style = styleOf(await xmlOf(people(SHEET), 'word/styles.xml'), 'TableEnd');
    expect(style).toMatch(/<w:spacing [^>]*w:line="1" w:lineRule="exact"/);
  });

  it('a table before further text stays as it is', async () => {
    expect(await xmlOf(tree([emptyTable, paragraph('body', 'Text')]))).not.toContain('<w:keepNext/>');
  });
});

const emptyTable: Table = {
  kind: 'table',
  role: 'annex',
  columns: [1, 1],
  headerRows: 0,
  rows: [[{ blocks: [] }]],
};
