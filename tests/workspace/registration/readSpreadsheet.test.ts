import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../../core/messages/refusal';
import { readSpreadsheet } from '../../../workspace/registration/readSpreadsheet';
import { sheetOf, sheetXml, workbook } from './workbook';
import { cpuClock } from '../../support/cpu';

const list = [
  ['Name', 'Country'],
  ['Aïcha N’Guessan', "Côte d'Ivoire"],
  ['João & Cie <Évora>', 'São Tomé'],
];
function sheetsOf(read: Awaited<ReturnType<typeof readSpreadsheet>>) {
  return isRefusal(read) ? [] : read.sheets;
}
async function refusal(bytes: Uint8Array): Promise<string | null> {
  const read = await readSpreadsheet(bytes);
  return isRefusal(read) ? read.refused : null;
}

describe('a spreadsheet', () => {
  it('is read sheet by sheet, empty sheets left out', async () => {
    const bytes = workbook({ People: sheetXml(list), Empty: sheetXml([]) });
    expect(await readSpreadsheet(bytes)).toEqual({ sheets: [{ name: 'People', cells: list }], notes: [] });
  });

  it('keeps blank rows and merged cells as blanks, so that row numbers are those of the file', async () => {
    const merged = [['Mali', 'Awa'], ['', 'Jo'], [], ['Chad', 'Ana']];
    const read = await readSpreadsheet(workbook({ People: sheetXml(merged) }));
    expect(sheetsOf(read)).toMatchObject([
      {
        cells: [
          ['Mali', 'Awa'],
          ['', 'Jo'],
          ['', ''],
          ['Chad', 'Ana'],
        ],
      },
    ]);
  });

  it('gives the saved value of a formula, the text of an error, and numbers and booleans as text', async () => {
    const row =
      '<row r="1"><c r="A1" t="str"><f>HYPERLINK("http://x")</f><v>Awa</v></c><c r="B1" t="e"><v>#N/A</v></c><c r="C1"><v>221</v></c><c r="D1" t="b"><v>1</v></c></row>';
    const read = await readSpreadsheet(workbook({ People: sheetOf(row) }));
    expect(sheetsOf(read)).toMatchObject([{ cells: [['Awa', '#N/A', '221', 'true']] }]);
    expect(read).toMatchObject({
      notes: [{ refused: 'spreadsheet.formulas', values: { count: 1, cell: 'A1' } }],
    });
  });

  it('says where cells are merged', async () => {
    const xml = sheetXml(list).replace(
      '</worksheet>',
      '<mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells></worksheet>',
    );
    expect(await readSpreadsheet(workbook({ People: xml }))).toMatchObject({
      notes: [{ refused: 'spreadsheet.mergedCells', values: { count: 1, cell: 'B2' } }],
    });
  });

  it('is read without its links to elsewhere, and says so', async () => {
    const link = { 'xl/externalLinks/externalLink1.xml': strToU8('<not even="xml"') };
    const read = await readSpreadsheet(workbook({ People: sheetXml(list) }, link));
    expect(sheetsOf(read)).toMatchObject([{ cells: list }]);
    expect(read).toMatchObject({ notes: [{ refused: 'spreadsheet.externalLinks' }] });
  });
});

describe('a file that is no readable spreadsheet', () => {
  it('is refused when it is text, cut short, altered or empty', async () => {
    const bytes = workbook({ People: sheetXml(list) });
    expect(await refusal(strToU8('Name;Country'))).toBe('spreadsheet.unreadable');
    expect(await refusal(bytes.subarray(0, bytes.length / 2))).toBe('spreadsheet.unreadable');
    expect(await refusal(new Uint8Array())).toBe('spreadsheet.unreadable');
    const other = workbook({ People: sheetXml(list) }, { 'xl/workbook.xml': strToU8('<html/>') });
    expect(await refusal(other)).not.toBeNull();
  });

  it('is refused when it is an old .xls or has a password', async () => {
    expect(await refusal(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1))).toBe('spreadsheet.old');
  });

  it('is refused when it is a zip bomb: huge, or with very many parts', async () => {
    const huge = workbook({ People: sheetOf(' '.repeat(150 * 1024 * 1024)) });
    expect(huge.length).toBeLessThan(1_000_000);
    expect(await refusal(huge)).toBe('spreadsheet.tooLarge');
    const parts = Object.fromEntries(
      Array.from({ length: 2_100 }, (_, at) => [`xl/p${at}.xml`, strToU8('')]),
    );
    expect(await refusal(workbook({ People: sheetXml(list) }, parts))).toBe('spreadsheet.tooManyParts');
  });

  it('is refused when it states a wrong, small size', async () => {
    const bytes = workbook({ People: sheetOf(' '.repeat(8 * 1024 * 1024)) });
    // The declared size is in the central directory, 24 bytes after its signature.
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at < bytes.length - 4; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000) {
        view.setUint32(at + 24, 100, true);
      }
    }
    expect(await refusal(bytes)).toBe('spreadsheet.unreadable');
  });

  it('is refused when its cells are so far apart that the gaps would fill the memory', async () => {
    const far = sheetOf('<row r="1048576"><c r="XFD1048576" t="str"><v>far</v></c></row>');
    expect(await refusal(workbook({ People: far }))).toBe('spreadsheet.tooFar');
    const endless = sheetOf("<row r='99999999999'><c t='str'><v>far</v></c></row>");
    expect(await refusal(workbook({ People: endless }))).toBe('spreadsheet.unreadable');
  });

  it('is refused when it declares entities of its own', async () => {
    const evil = `<!DOCTYPE x [<!ENTITY a "aaaa">]>${sheetXml(list)}`;
    expect(await refusal(workbook({ People: evil }))).toBe('spreadsheet.unreadable');
  });
});

describe('a sheet made to be slow', () => {
  const row = (inside: string) => `<row r="1">${inside}</row>`;
  const hostile: [string, string][] = [
    ['tags that are never closed', sheetOf('<c '.repeat(1_300_000))],
    ['places named again and again', sheetOf(`${'<c r="A1" '.repeat(100_000)}/>`)],
    [
      'a row of 200,000 attributes',
      sheetOf(`<row ${Array.from({ length: 200_000 }, (_, at) => `a${at}="x"`).join(' ')}/>`),
    ],
    ['tags within tags', sheetOf(`${'<x>'.repeat(500_000)}${'</x>'.repeat(500_000)}`)],
    ['a place of a million characters', sheetOf(row(`<c r="${'A'.repeat(1_000_000)}1"/>`))],
    ['an error with a million spaces', sheetOf(row(`<c r="A1"${' '.repeat(1_000_000)}t="e"><v>x</v></c>`))],
    ['a formula after a million spaces', sheetOf(row(`<c r="A1">${' '.repeat(1_000_000)}<f>1</f></c>`))],
    ['a million cells that say no place', sheetOf(row('<c/>'.repeat(1_000_000)))],
    ['a million rows without a cell', sheetOf('<row/>'.repeat(1_000_000))],
    ['comments never closed', sheetOf('<!--'.repeat(500_000))],
  ];
  it.each(hostile)('is read or refused within seconds: %s', async (_what, xml) => {
    const bytes = workbook({ People: xml });
    const spent = cpuClock();
    await readSpreadsheet(bytes);
    expect(spent()).toBeLessThan(5_000);
  });

  it('is read no further than a list can be', async () => {
    const cells = Array.from({ length: 60_000 }, (_, at) => [`Person ${at}`]);
    const [sheet] = sheetsOf(await readSpreadsheet(workbook({ People: sheetXml(cells) })));
    expect(sheet?.cells.length).toBe(21_000);
    expect(sheet?.cells.at(-1)).toEqual(['Person 20999']);
  });
});
