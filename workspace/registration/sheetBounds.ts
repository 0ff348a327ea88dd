import { refuse, type Refusal } from '../../core/ledger/refusal';

/** The last row a spreadsheet can have, and how many cells one sheet may span with its gaps. */
const LAST_ROW = 1_048_576;
const MOST_CELLS = 20_000_000;

const TAG = /<(?:\w+:)?(row|c)\s([^>]*)>/g;
const PLACE = /(?:^|\s)r\s*=\s*(?:"([^"]*)"|'([^']*)')/;

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/**
 * Refuses a sheet whose cells stand so far apart that the gaps between them would fill the memory ("XFD1048576" alone
 * does), or whose places are not written as Excel writes them. Null: it can be read.
 */
export function checkSheetBounds(xml: string): Refusal | null {
  let rows = 1;
  let columns = 1;
  for (const [, tag = '', attributes = ''] of xml.matchAll(TAG)) {
    const found = PLACE.exec(attributes);
    const place = found?.[1] ?? found?.[2];
    if (place === undefined) continue;
    const [, letters = '', digits = ''] = /^([A-Z]{0,3})(\d{1,7})$/.exec(place) ?? [];
    const row = Number(digits);
    if (row < 1 || row > LAST_ROW || (tag === 'c') === (letters === ''))
      return refuse('spreadsheet.unreadable');
    rows = Math.max(rows, row);
    columns = Math.max(columns, columnNumber(letters));
    if (rows * columns > MOST_CELLS) return refuse('spreadsheet.tooFar', { cell: place });
  }
  return null;
}
