import { basename } from 'node:path';
import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import { errorCode, reasonOf } from './failures';
import { disk, type FileSystem } from './fileSystem';

const MEGABYTE = 1024 * 1024;

/** All bytes of a file of at most `limit` bytes; `file.tooLarge` beyond, `file.unreadable` when it cannot be read. */
export async function readBounded(
  path: string,
  limit: number,
  fs: FileSystem = disk,
): Promise<Buffer | Refusal> {
  try {
    return await readFileWhole(path, limit, fs);
  } catch (error) {
    return isRefusal(error)
      ? error
      : refuse('file.unreadable', { name: basename(path), reason: reasonOf(error) });
  }
}

/** As `readBounded`, throwing: the system's error, or the refusal when it is too large. */
export async function readFileWhole(path: string, limit: number, fs: FileSystem = disk): Promise<Buffer> {
  // Opening a pipe for reading would wait for a writer for ever, and a device has no end; a link may lead to itself.
  const found = await fs.stat(path).catch(unlessLoop);
  if (!found?.isFile() && !found?.isDirectory()) throw refuse('file.notRegular', { name: basename(path) });
  const file = await fs.open(path, 'r');
  try {
    const { size } = await file.stat();
    // The size is what the file says now; a file that grows while it is read still ends at the limit.
    if (size > limit) throw tooLarge(size, limit);
    const bytes = Buffer.allocUnsafe(size);
    let length = 0;
    while (length < size) {
      const { bytesRead } = await file.read(bytes, length, size - length, length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return bytes.subarray(0, length);
  } finally {
    await file.close();
  }
}

function unlessLoop(error: unknown): undefined {
  if (errorCode(error) !== 'ELOOP') throw error;
}

export function tooLarge(size: number, limit: number): Refusal {
  const inMegabytes = (bytes: number) => Math.ceil((bytes / MEGABYTE) * 10) / 10;
  return refuse('file.tooLarge', { size: inMegabytes(size), limit: inMegabytes(limit) });
}
