import type { JournalEntry } from '../../core/ledger/ledger';
import type { FileSystem } from '../files/fileSystem';
import { readExactly } from '../files/readExactly';
import { decodeLine } from './line';

const CHUNK = 64 * 1024;

/** The last `count` readable entries of the first `length` bytes of a file, newest first, read from its end. */
export async function readBackwards(
  fs: FileSystem,
  path: string,
  length: number,
  count: number,
): Promise<JournalEntry[]> {
  const entries: JournalEntry[] = [];
  if (length === 0 || count <= 0) return entries;
  const file = await fs.open(path, 'r');
  try {
    let position = length;
    /** Bytes between `position` and the start of the oldest line taken: newest pieces last. */
    let pieces: Buffer[] = [];
    while (position > 0 && entries.length < count) {
      const size = Math.min(CHUNK, position);
      position -= size;
      let chunk = await readExactly(file, position, size);
      for (let newline = chunk.lastIndexOf(0x0a); newline !== -1; newline = chunk.lastIndexOf(0x0a)) {
        pieces.unshift(chunk.subarray(newline + 1));
        take(Buffer.concat(pieces));
        pieces = [];
        chunk = chunk.subarray(0, newline);
        if (entries.length >= count) return entries;
      }
      pieces.unshift(chunk);
    }
    if (entries.length < count) take(Buffer.concat(pieces));
    return entries;
  } finally {
    await file.close();
  }

  function take(line: Buffer): void {
    const entry = line.length > 0 ? decodeLine(line) : undefined;
    if (entry) entries.push(entry);
  }
}
