import { mkdir, readdir, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { disk } from '../../workspace/files/fileSystem';
import { filesBelow } from '../../workspace/files/filesBelow';
import { syncFolder } from '../../workspace/files/syncFolder';

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

/**
 * Packages that the archive here lacks take their places; answers how many.
 * @param destroyed packages that were lawfully destroyed here: they do not come back
 */
export async function bringPackages(
  incoming: string,
  archive: string,
  destroyed: ReadonlySet<string>,
): Promise<number> {
  const names = await readdir(join(incoming, 'archive')).catch(() => []);
  let brought = 0;
  for (const name of names) {
    if (name.startsWith('.') || destroyed.has(name) || (await isThere(join(archive, name)))) continue;
    await rename(join(incoming, 'archive', name), join(archive, name));
    brought += 1;
  }
  if (brought > 0) await syncFolder(disk, archive);
  return brought;
}

/** The secretariat's own styles and plans that are missing here; they are read at the next start. */
export async function bringTemplates(incoming: string, library: string): Promise<void> {
  const from = join(incoming, 'templates');
  for (const file of await filesBelow(from)) {
    const target = join(library, 'templates', file);
    if (await isThere(target)) continue;
    await mkdir(dirname(target), { recursive: true });
    await rename(join(from, file), target);
  }
}
