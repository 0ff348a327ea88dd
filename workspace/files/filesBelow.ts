import { join } from 'node:path';
import { unlessMissing } from './failures';
import { disk, type FileSystem } from './fileSystem';

/** Paths of all files below a folder, relative to it, with `/`; none when there is no folder. */
export async function filesBelow(folder: string, prefix = '', fs: FileSystem = disk): Promise<string[]> {
  const names = (await unlessMissing(fs.readdir(folder))) ?? [];
  const files: string[] = [];
  for (const name of names.sort()) {
    const path = join(folder, name);
    if ((await fs.stat(path)).isDirectory()) files.push(...(await filesBelow(path, `${prefix}${name}/`, fs)));
    else files.push(`${prefix}${name}`);
  }
  return files;
}
