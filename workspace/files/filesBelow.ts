import { join } from 'node:path';
import { unlessMissing } from './failures';
import { disk } from './fileSystem';

/** Paths of all files below a folder, relative to it, with `/`; none when there is no folder. */
export async function filesBelow(folder: string, prefix = ''): Promise<string[]> {
  const names = (await unlessMissing(disk.readdir(folder))) ?? [];
  const files: string[] = [];
  for (const name of names.sort()) {
    const path = join(folder, name);
    if ((await disk.stat(path)).isDirectory()) files.push(...(await filesBelow(path, `${prefix}${name}/`)));
    else files.push(`${prefix}${name}`);
  }
  return files;
}
