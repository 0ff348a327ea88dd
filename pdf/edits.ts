import { PdfFault } from './engine';

/** A change of a file's bytes. */
export interface Edit {
  at: number;
  /** Bytes taken away there. */
  removed: number;
  added: string;
}

/**
 * A file of the compiler with changes, and with its table of places as it is after them.
 * @param editsOf the changes of a file, where one character is one byte: places in the text are places in the file
 */
export function withEdits(bytes: Uint8Array, editsOf: (file: string) => Edit[]): Uint8Array {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const file = whole.toString('latin1');
  const edits = inOrder(editsOf(file));
  return edited(whole, inOrder([...edits, ...placesEdits(file, edits)]));
}

/** The place after what is sought from a place on. Throws PdfFault where it is not there. */
export function after(file: string, sought: string, from: number): number {
  const at = from < 0 ? -1 : file.indexOf(sought, from);
  if (at < 0) throw unexpected(sought);
  return at + sought.length;
}

export const unexpected = (sought: string) => new PdfFault(`“${sought}” is not where the compiler writes it`);

const inOrder = (edits: readonly Edit[]) => [...edits].sort((one, other) => one.at - other.at);

/** The table of places and the place of the table itself, as they are after `edits`, which are in order. */
function placesEdits(file: string, edits: readonly Edit[]): Edit[] {
  const end = after(file, 'startxref\n', file.lastIndexOf('startxref'));
  const table = Number.parseInt(file.slice(end), 10);
  const head = /^xref\n0 (\d+)\n/.exec(file.slice(table, table + 32));
  if (!head) throw unexpected('xref');
  const first = table + head[0].length;
  const entries = Array.from({ length: Number(head[1]) }, (_, index) => {
    return file.slice(first + index * ENTRY, first + (index + 1) * ENTRY);
  });
  const moved = movedBy(edits);
  const places = entries.map((entry) => Number(entry.slice(0, PLACE)));
  const inFile = [...places.keys()].sort((one, other) => (places[one] ?? 0) - (places[other] ?? 0));
  // The first entry is of no object (ISO 32000-1, 7.5.4).
  for (const index of inFile.filter((each) => each > 0))
    entries[index] = `${padded(moved(places[index] ?? 0))}${entries[index]?.slice(PLACE)}`;
  return [
    { at: first, removed: entries.length * ENTRY, added: entries.join('') },
    { at: end, removed: String(table).length, added: String(moved(table)) },
  ];
}

/** Where a place is after edits that are in order; asked for places in order. */
function movedBy(edits: readonly Edit[]): (place: number) => number {
  let [done, by] = [0, 0];
  return (place) => {
    for (let edit = edits[done]; edit && edit.at < place; edit = edits[done]) {
      by += edit.added.length - edit.removed;
      done += 1;
    }
    return place + by;
  };
}

const padded = (place: number) => String(place).padStart(PLACE, '0');

/** Bytes of an entry in the table, and of the place that it begins with (ISO 32000-1, 7.5.4). */
const ENTRY = 20;
const PLACE = 10;

/** The bytes between the edits, which are in order, with what these add. */
function edited(bytes: Buffer, edits: readonly Edit[]): Uint8Array {
  const size = edits.reduce((sum, { removed, added }) => sum + added.length - removed, bytes.length);
  const made = Buffer.alloc(size);
  let [read, written] = [0, 0];
  for (const { at, removed, added } of edits) {
    written += bytes.copy(made, written, read, at);
    written += made.write(added, written, 'latin1');
    read = at + removed;
  }
  bytes.copy(made, written, read);
  return made;
}
