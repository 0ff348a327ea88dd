import { strToU8 } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isRefusal } from '../../core/messages/refusal';
import { explain } from '../../core/messages/explain';
import { columnsRead } from '../../core/participants/preview';
import { encode } from '../core/participants/encode';
import { outcomeOf, openList, readAgain } from '../support/lists';
import { TestHost } from '../support/host';
import { sheetOf, sheetXml, workbook } from '../workspace/registration/workbook';

let test: TestHost;
let workshop: string;
beforeEach(async () => {
  ({ test, workshop } = await TestHost.ready());
});
afterEach(async () => test.end());

/** The messages about the file in English; empty when it was read without any. */
async function messagesAbout(content: string | Uint8Array): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content);
  const answer = await test.desk.openList({ workshop, name: 'list', bytes, job: 'job' });
  if (isRefusal(answer)) return explain(answer);
  const { notes, outcome } = answer;
  return [...notes, ...(isRefusal(outcome) ? [outcome] : [])].map((each) => explain(each)).join(' ');
}

describe('an unusual list', () => {
  it('with 300 columns says how many are read, and any of the others can be', async () => {
    const header = ['Name', 'Country', ...Array.from({ length: 298 }, (_, at) => `Extra ${at}`)];
    const row = ['Awa Diop', 'Mali', ...Array.from({ length: 298 }, (_, at) => `x${at}`)];
    const preview = await openList(test.desk, workshop, `${header.join(';')}\n${row.join(';')}\n`);
    expect(preview.notes.map((note) => explain(note)).join()).toContain('300 columns; 2 of them are read');
    expect(preview.columns).toHaveLength(300);
    const columns = [...preview.mapping.columns];
    columns[299] = 'note';
    const again = await readAgain(test.desk, preview.list, { mapping: { ...preview.mapping, columns } });
    expect(columnsRead(again.mapping)).toEqual([0, 1, 299]);
    expect(outcomeOf(again).totals.imported).toBe(1);
  });

  it('without headings says that the first row was read as a person', async () => {
    expect(await messagesAbout('Awa Diop;Mali\nJo Roe;Niger\n')).toContain(
      'the first row was read as a person',
    );
  });

  it('without names says so, and nothing of it can be imported', async () => {
    expect(await messagesAbout('Country;E-mail\nMali;a@example.org\n')).toContain(
      'No column of this list holds names',
    );
  });

  it('in two encodings says from which line', async () => {
    const mixed = [...encode('Name;Country\nÉva;Mali\n', 'utf-8'), ...encode('Zoé;Niger\n', 'windows-1252')];
    expect(await messagesAbout(Uint8Array.from(mixed))).toContain('line 3 is written in another encoding');
  });

  it('with formulas, merged cells or links to other files says where, and reads the values that were saved', async () => {
    const formula = sheetOf(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c><c r="B1" t="inlineStr"><is><t>Country</t></is></c></row>' +
        '<row r="2"><c r="A2" t="str"><f>A1&amp;"x"</f><v>Awa Diop</v></c><c r="B2" t="inlineStr"><is><t>Mali</t></is></c></row>',
    );
    const merged = formula.replace(
      '</worksheet>',
      '<mergeCells><mergeCell ref="B2:B3"/></mergeCells></worksheet>',
    );
    const links = { 'xl/externalLinks/externalLink1.xml': strToU8('<externalLink/>') };
    const said = await messagesAbout(workbook({ People: merged }, links));
    expect(said).toContain('Formulas in this spreadsheet: 1 (the first at A2)');
    expect(said).toContain('Merged cells in this spreadsheet: 1 (the first at B2)');
    expect(said).toContain('links to other files: they were not followed');
  });

  it('that is a zip bomb, a picture, empty or damaged is refused with a message, and no preview stays open', async () => {
    const bomb = workbook({ People: sheetOf(' '.repeat(150 * 1024 * 1024)) });
    expect(await messagesAbout(bomb)).toContain('unpacks to more than 128 MB: it was not opened');
    expect(await messagesAbout(encode('%PDF-1.7', 'utf-8'))).toContain('not a spreadsheet that can be read');
    expect(await messagesAbout(workbook({ People: sheetXml([['Name']]) }).subarray(0, 300))).toContain(
      'damaged or cut short',
    );
    expect(await messagesAbout('')).toContain('No column of this list holds names');
  });

  it('with 20,000 rows is read, shown by the page and imported; with one more it is refused as a whole', async () => {
    const rows = (count: number) =>
      `Name;Country\n${Array.from({ length: count }, (_, at) => `Person ${at};Mali\n`).join('')}`;
    const preview = await openList(test.desk, workshop, rows(20_000));
    expect(outcomeOf(preview).totals).toMatchObject({ rows: 20_000, imported: 20_000 });
    const last = await test.desk.listRows({ list: preview.list, filter: 'all', from: 19_999, count: 100 });
    expect(last).toMatchObject({
      rows: [{ row: 20_001, cells: [{ text: 'Person 19999' }, { text: 'Mali' }] }],
    });
    expect(await test.desk.importList({ list: preview.list })).toMatchObject({
      people: 20_000,
      delegations: 1,
    });
    await test.step('undo', { scope: 'people', id: workshop });
    expect((await test.workshop(workshop)).delegations).toEqual({});
    expect(await messagesAbout(rows(20_001))).toContain('more than 20000 rows: nothing was read');
  }, 60_000);
});
