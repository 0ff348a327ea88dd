import { unlessMissing } from '../files/failures';
import type { FileSystem } from '../files/fileSystem';

/** Bytes in which a snapshot and a line of the journal say their revision. */
const HEAD = 64;

/** Reads the first characters of a file; empty when there is none. */
export async function readStart(fs: FileSystem, path: string): Promise<string> {
  const file = await unlessMissing(fs.open(path, 'r'));
  if (!file) return '';
  try {
    const start = Buffer.alloc(HEAD);
    const { bytesRead } = await file.read(start, 0, HEAD, 0);
    return start.subarray(0, bytesRead).toString('latin1');
  } finally {
    await file.close();
  }
}
