import type { FileSystem } from '../files/fileSystem';
import { readExactly } from '../files/readExactly';
import type { LinePlace } from './journalIndex';
import { segmentPath } from './segments';

/** The bytes of one line, its newline left off. */
export async function readLine(fs: FileSystem, folder: string, place: LinePlace): Promise<Buffer> {
  const file = await fs.open(segmentPath(folder, place.segment), 'r');
  try {
    return await readExactly(file, place.start, place.length - 1);
  } finally {
    await file.close();
  }
}
