import { refuse, type Refusal } from '../../core/messages/refusal';

/** The last row a spreadsheet can have, and how many cells one sheet may span with its gaps. */
const LAST_ROW = 1_048_576;
const MAX_CELLS = 20_000_000;
/** Rows and cells that are written at most. */
const MAX_TAGS = 4_000_000;

const PLACE = /^([A-Z]{0,3})(\d{1,7})$/;

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/**
 * Refuses a sheet whose cells stand so far apart that the gaps between them would fill the memory ("XFD1048576" alone
 * does), whose places are not written as Excel writes them, or that has too many.
 */
export class SheetBounds {
  #rows = 1;
  #columns = 1;
  #tags = 0;

  /** A row or a cell of the sheet; one that does not say where it stands follows the one before. */
  take(tag: 'row' | 'c', place: string | undefined): Refusal | undefined {
    this.#tags += 1;
    if (this.#tags > MAX_TAGS) return refuse('spreadsheet.tooFar', { cell: place ?? '' });
    if (place === undefined) return undefined;
    const [, letters = '', digits = ''] = PLACE.exec(place) ?? [];
    const row = Number(digits);
    if (row < 1 || row > LAST_ROW || (tag === 'c') === (letters === ''))
      return refuse('spreadsheet.unreadable');
    this.#rows = Math.max(this.#rows, row);
    this.#columns = Math.max(this.#columns, columnNumber(letters));
    return this.#rows * this.#columns > MAX_CELLS ? refuse('spreadsheet.tooFar', { cell: place }) : undefined;
  }
}
