import { zipSync } from 'fflate';
import { utf8Of } from './utf8';

/** The text of a part, whole or in the pieces that it was made of, or the bytes of an image. */
export type Part = string | readonly string[] | Uint8Array;

/** A part as it stands in a zip: its record with the bytes, and its line in the list at the end. */
export interface Entry {
  name: string;
  record: Uint8Array;
  line: Uint8Array;
}

/** Readers look for these first; the rest follows by name. */
const FIRST = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

/** Lengths and places in bytes (PKWARE's APPNOTE, 4.3.12 and 4.3.16). */
const END = { length: 22, here: 8, all: 10, size: 12, place: 16 };
const PLACE_IN_LINE = 42;

/** A part, compressed. Its bytes depend on nothing but its name and text: fixed DOS time, no host attributes. */
export function entryOf(name: string, part: Part): Entry {
  // fflate writes local time; the first moment a zip can hold reads the same in every zone.
  const mtime = new Date(1980, 0, 1);
  // Images are packed already.
  const isImage = part instanceof Uint8Array;
  const bytes = isImage ? part : utf8Of(typeof part === 'string' ? [part] : part);
  const zip = zipSync({ [name]: bytes }, { level: isImage ? 0 : 6, mtime });
  const end = zip.length - END.length;
  const list = numbersIn(zip).getUint32(end + END.place, true);
  return { name, record: zip.subarray(0, list), line: zip.subarray(list, end) };
}

/** Entries as one zip, in an order that depends on their names alone. */
export function zipOf(entries: readonly Entry[]): Uint8Array {
  const rank = ({ name }: Entry) => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);
  const ordered = [...entries].sort(
    (one, other) => rank(one) - rank(other) || (one.name < other.name ? -1 : 1),
  );
  const list = ordered.reduce((sum, { record }) => sum + record.length, 0);
  const end = ordered.reduce((sum, { line }) => sum + line.length, list);
  const zip = new Uint8Array(end + END.length);
  const numbers = numbersIn(zip);
  let [record, line] = [0, list];
  for (const entry of ordered) {
    zip.set(entry.record, record);
    zip.set(entry.line, line);
    numbers.setUint32(line + PLACE_IN_LINE, record, true);
    record += entry.record.length;
    line += entry.line.length;
  }
  zip.set([0x50, 0x4b, 0x05, 0x06], end);
  numbers.setUint16(end + END.here, ordered.length, true);
  numbers.setUint16(end + END.all, ordered.length, true);
  numbers.setUint32(end + END.size, end - list, true);
  numbers.setUint32(end + END.place, list, true);
  return zip;
}

const numbersIn = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  new DataView(buffer, byteOffset, byteLength);
