import { dirname } from 'node:path';
import { errorCode } from './failures';
import type { FileSystem } from './fileSystem';

/** Systems that cannot open or sync a folder (Windows, some network shares) answer with one of these. */
const NOT_OFFERED = ['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EBADF'];

/** Makes new, renamed and removed names in a folder survive a power cut, where the system offers that. */
export async function syncFolder(fs: FileSystem, folder: string): Promise<void> {
  try {
    const handle = await fs.open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!NOT_OFFERED.includes(errorCode(error) ?? '')) throw error;
  }
}

/** The folder, there and durable; nothing outside `within` is made for it. */
export async function ensureFolder(fs: FileSystem, folder: string, within?: string): Promise<void> {
  await fs.mkdir(folder, within);
  await syncFolder(fs, dirname(folder));
}
