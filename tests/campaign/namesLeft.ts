import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { errorCode } from '../../workspace/files/failures';

/** Every file of a library that still has an erased name, one line each. */
export function namesLeft(library: string, name: string): string[] {
  if (!existsSync(library)) return [];
  return readdirSync(library, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => holds(file, name))
    .map((file) => `an erased name is left in ${path.relative(library, file)}`);
}

/** A temporary file that a host has put in its place meanwhile is looked at there. */
function holds(file: string, name: string): boolean {
  try {
    return readFileSync(file).includes(name);
  } catch (fault) {
    if (errorCode(fault) !== 'ENOENT') throw fault;
    return false;
  }
}
