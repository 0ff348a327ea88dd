import type { Refusal } from '../../core/messages/refusal';
import { MAX_ROWS } from '../../core/participants/registration';
import { localName, scanXml } from '../../core/xml/scanXml';
import { SheetBounds } from './sheetBounds';

/** How many there are, and where the first is. */
interface Places {
  count: number;
  cell: string;
}

export interface ScannedSheet {
  /** The sheet as it is to be read. */
  xml: string;
  formulas: Places;
  merged: Places;
}

/** Rows with anything in them that are kept: what stands above a list, and one more than a list may have. */
const MAX_SHEET_ROWS = MAX_ROWS + 1_000;

class NotThisSheet extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.refused);
  }
}

/**
 * Checks a sheet before it is read: refuses places out of bounds, finds formulas and merged cells, turns errors such as
 * #N/A into text, and cuts rows beyond the limit. Throws UnreadableXml.
 */
export function scanSheet(xml: string): ScannedSheet | Refusal {
  const bounds = new SheetBounds();
  const formulas: Places = { count: 0, cell: '' };
  const merged: Places = { count: 0, cell: '' };
  const note = (places: Places, cell: string) => {
    places.count += 1;
    places.cell ||= cell;
  };
  const pieces: string[] = [];
  const open: string[] = [];
  let copied = 0;
  let cell: string | undefined;
  let row = 0;
  let rows = 0;
  let filled = true;
  let cut: string | undefined;
  const check = (tag: 'row' | 'c', place: string | undefined) => {
    const beyond = bounds.take(tag, place);
    if (beyond) throw new NotThisSheet(beyond);
  };

  try {
    scanXml(xml, {
      open(name, attributes, { start, end }) {
        open.push(name);
        if (cut !== undefined) return;
        switch (localName(name)) {
          case 'row':
            check('row', attributes['r']);
            row = start;
            filled = false;
            break;
          case 'c':
            check('c', attributes['r']);
            cell = attributes['r'] ?? '';
            if (attributes['t'] === 'e') {
              pieces.push(xml.slice(copied, start), asText(name, attributes['r'], xml[end - 2] === '/'));
              copied = end;
            }
            break;
          case 'f':
            if (cell !== undefined) note(formulas, cell);
            break;
          case 'v':
          case 'is':
            if (!filled) rows += 1;
            filled = true;
            // The row that is one too many, and all after it, are left out; what is open around it is closed.
            if (rows > MAX_SHEET_ROWS) cut = xml.slice(copied, Math.max(copied, row)) + closing(open);
            break;
          case 'mergeCell':
            note(merged, (attributes['ref'] ?? '').split(':', 1)[0] ?? '');
            break;
        }
      },
      close(name) {
        open.pop();
        if (localName(name) === 'c') cell = undefined;
      },
    });
  } catch (fault) {
    if (fault instanceof NotThisSheet) return fault.refusal;
    throw fault;
  }
  return { xml: [...pieces, cut ?? xml.slice(copied)].join(''), formulas, merged };
}

/** The tag of a cell whose value is text; its place was checked before. */
function asText(name: string, place: string | undefined, empty: boolean): string {
  return `<${name}${place === undefined ? '' : ` r="${place}"`} t="str"${empty ? '/' : ''}>`;
}

/** The end tags of what is open around a row. */
function closing(open: readonly string[]): string {
  const row = open.findIndex((name) => localName(name) === 'row');
  return open
    .slice(0, row)
    .reverse()
    .map((name) => `</${name}>`)
    .join('');
}
