import { describe, expect, it } from 'vitest';
import { readList } from '../../../workspace/registration/readList';
import { encode } from '../../core/participants/encode';
import { sheetXml, workbook } from './workbook';
import { cpuClock } from '../../support/cpu';

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

  it('is read in the encoding that somebody chooses, and says where two encodings meet', async () => {
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

  const MB = 1024 * 1024;
  it.each([
    ['19 MB of line ends', new Uint8Array(19 * MB).fill(0x0a), 'registration.tooManyRows'],
    ['23 MB in one line', encode('a;'.repeat(11 * MB), 'utf-8'), 'registration.longLine'],
    ['a line end, then 23 MB', encode(`Name\n${'a'.repeat(23 * MB)}`, 'utf-8'), 'registration.longLine'],
    ['300,000 rows', encode('Awa;Mali\r\n'.repeat(300_000), 'utf-8'), 'registration.tooManyRows'],
  ])('is refused before a cell of it is made: %s', async (_what, bytes, refused) => {
    const spent = cpuClock();
    const held = process.memoryUsage().heapUsed;
    expect(await readList(bytes)).toMatchObject({ refused });
    expect(spent()).toBeLessThan(1_500);
    expect(process.memoryUsage().heapUsed - held).toBeLessThan(50 * MB);
  });

  it.each(['"', '"a"x', '",', '"\n'])(
    'is read in time that grows with its length: %j again and again',
    async (piece) => {
      const bytes = encode(`${piece.repeat(300)}\n`.repeat(400), 'utf-8');
      const spent = cpuClock();
      await readList(bytes);
      expect(spent()).toBeLessThan(5_000);
    },
  );
});
