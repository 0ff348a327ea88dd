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
    });
    expect(await readList(csv)).toEqual({
      tables: [{ name: '', cells }],
      text: { encoding: 'windows-1252', separator: ';' },
    });
    expect(await readList(tabs)).toMatchObject({ tables: [{ cells }], text: { separator: '\t' } });
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
