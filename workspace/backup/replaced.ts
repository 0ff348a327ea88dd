import { join } from 'node:path';
import { unlessMissing } from '../files/failures';
import type { FileSystem } from '../files/fileSystem';
import { moveDurably } from '../files/move';

/** What a workshop's folder is called, among the incoming ones, once a newer one is to take its place. */
export const REPLACED = '-replaced';

/**
 * Gives the workshops back whose successor did not come into their place, because the process or the disk failed between
 * the two moves; then the incoming folder goes. Throws system errors, and then leaves it for the next opening.
 */
export async function clearIncoming(fs: FileSystem, library: string, incoming: string): Promise<void> {
  const names = (await unlessMissing(fs.readdir(join(incoming, 'workshops')))) ?? [];
  for (const name of names.filter((each) => each.endsWith(REPLACED))) {
    const place = join(library, 'workshops', name.slice(0, -REPLACED.length));
    if ((await unlessMissing(fs.stat(place))) === undefined)
      await moveDurably(fs, join(incoming, 'workshops', name), place);
  }
  await fs.remove(incoming);
}
