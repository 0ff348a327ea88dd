import { describe, expect, it } from 'vitest';
import { readList } from '../../../workspace/registration/readList';
import { encode } from '../../core/participants/encode';
import { sheetXml, workbook } from './workbook';

const cells = [
  ['Nom', 'Pays'],
  ['Aïcha N’Guessan', 'Niger'],
];

describe('a registration list from a file', () => {
  it('gives the same cells as a spreadsheet, as CSV and as UTF-16 with tabs', async () => {
    const csv = encode('Nom;Pays\r\nAïcha N’Guessan;Niger\r\n', 'windows-1252');
    const tabs = encode('Nom\tPays\nAïcha N’Guessan\tNiger', 'utf-16le');
    expect(await readList(workbook({ Liste: sheetXml(cells) }))).toEqual({
      tables: [{ name: 'Liste', cells }],
      notes: [],
    });
    expect(await readList(csv)).toEqual({
      tables: [{ name: '', cells }],
      text: { encoding: 'windows-1252', separator: ';' },
      notes: [],
    });
    expect(await readList(tabs)).toMatchObject({ tables: [{ cells }], text: { separator: '\t' } });
  });

  it('is read as somebody says it was saved, and says where two encodings meet', async () => {
    const csv = encode('Nom;Pays\r\nAïcha;Niger\r\n', 'windows-1252');
    const read = await readList(csv, { encoding: 'utf-8', separator: ',' });
    expect(read).toMatchObject({
      tables: [{ cells: [['Nom;Pays'], ['A\uFFFDcha;Niger']] }],
      text: { encoding: 'utf-8', separator: ',' },
    });
    const mixed = Uint8Array.from([...encode('Nom;Pays\nÉva;Mali\n', 'utf-8'), ...csv]);
    expect(await readList(mixed)).toMatchObject({
      text: { encoding: 'mixed' },
      notes: [{ refused: 'registration.mixedEncodings', values: { line: 4 } }],
    });
  });

  it('is empty when the file is', async () => {
    expect(await readList(new Uint8Array())).toMatchObject({ tables: [{ cells: [] }] });
  });

  it('is refused when the file is a PDF, a picture or too large', async () => {
    const refused = { refused: 'spreadsheet.unreadable' };
    expect(await readList(encode('%PDF-1.7 and so on', 'utf-8'))).toMatchObject(refused);
    expect(await readList(Uint8Array.from({ length: 4_000 }, (_, at) => (at * 7) % 32))).toMatchObject(
      refused,
    );
    expect(await readList(new Uint8Array(33 * 1024 * 1024).fill(0x41))).toMatchObject({
      refused: 'file.tooLarge',
    });
  });
});
