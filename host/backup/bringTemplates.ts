import { mkdir, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { filesBelow } from '../../workspace/files/filesBelow';

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

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
