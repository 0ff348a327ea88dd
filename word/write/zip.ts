import { zipSync, type Zippable } from 'fflate';
import { utf8Of } from './utf8';

/** The text of a part, whole or in the pieces that it was made of, or the bytes of an image. */
export type Part = string | readonly string[] | Uint8Array;

/** Readers look for these first; the rest follows by name. */
const FIRST = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

/** The parts as one zip whose bytes depend on nothing but the parts: fixed order, fixed DOS time, no host attributes. */
export function zipParts(parts: Readonly<Record<string, Part>>): Uint8Array {
  const names = Object.keys(parts)
    .filter((name) => !FIRST.includes(name))
    .sort();
  const files: Zippable = {};
  // fflate writes local time; the first moment a zip can hold reads the same in every zone.
  const mtime = new Date(1980, 0, 1);
  for (const name of [...FIRST, ...names]) {
    const part = parts[name] ?? '';
    // Images are packed already.
    if (part instanceof Uint8Array) files[name] = [part, { mtime, level: 0 }];
    else files[name] = [utf8Of(typeof part === 'string' ? [part] : part), { mtime }];
  }
  return zipSync(files, { level: 6 });
}
