import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import { decodeText, type Encoding } from '../../core/participants/decode';
import { readDelimited, type Separator } from '../../core/participants/delimited';
import { readSpreadsheet, type Sheet } from './readSpreadsheet';
import { checkLines } from './checkLines';
import { isText } from './isText';
import { LIMITS } from './unpack';

export interface ListFile {
  /** One table for each sheet; a text has one, without a name. */
  tables: Sheet[];
  /** How a text was read; absent for a spreadsheet. */
  text?: { encoding: Encoding; separator: Separator };
  /** What to know of the file as a whole. */
  notes: Refusal[];
}

/** How a text is to be read when somebody knows better than what it looks like. */
export interface TextOptions {
  encoding?: Encoding | undefined;
  separator?: Separator | undefined;
}

const ARCHIVE = [0x50, 0x4b];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

/** The tables of a registration list, whatever it was saved as: .xlsx, or text in any separator and encoding. */
export async function readList(bytes: Uint8Array, options: TextOptions = {}): Promise<ListFile | Refusal> {
  if (begins(bytes, ARCHIVE) || begins(bytes, COMPOUND)) {
    const workbook = await readSpreadsheet(bytes);
    return isRefusal(workbook) ? workbook : { tables: workbook.sheets, notes: workbook.notes };
  }
  if (bytes.length > LIMITS.bytes) {
    const megabytes = (size: number) => Math.ceil(size / 1024 / 1024);
    return refuse('file.tooLarge', { size: megabytes(bytes.length), limit: megabytes(LIMITS.bytes) });
  }
  const beyond = checkLines(bytes);
  if (beyond) return beyond;
  const { text, encoding, oddLine } = decodeText(bytes, options.encoding);
  // Somebody who tries another encoding sees what comes of it, however odd.
  if (options.encoding === undefined && !isText(text)) return refuse('spreadsheet.unreadable');
  const { cells, separator } = readDelimited(text, options.separator);
  const notes = oddLine === undefined ? [] : [refuse('registration.mixedEncodings', { line: oddLine })];
  return { tables: [{ name: '', cells }], text: { encoding, separator }, notes };
}
