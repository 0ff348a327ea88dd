import { mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { disk, type FileSystem } from '../../workspace/files/fileSystem';
import { filesBelow } from '../../workspace/files/filesBelow';
import { moveDurably } from '../../workspace/files/move';

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

/** The secretariat's own styles and plans that are missing here; they are read at the next start. */
export async function restoreTemplates(
  incoming: string,
  library: string,
  fs: FileSystem = disk,
): Promise<void> {
  const from = join(incoming, 'templates');
  for (const file of await filesBelow(from)) {
    const target = join(library, 'templates', file);
    if (await isThere(target)) continue;
    await mkdir(dirname(target), { recursive: true });
    await moveDurably(fs, join(from, file), target);
  }
}
