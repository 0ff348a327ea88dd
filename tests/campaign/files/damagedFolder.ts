import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { mutateBytes } from '../mutate';
import type { Random } from '../random';
import { removeFolder } from '../../support/removeFolder';

export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/**
 * Damages one file of a folder, and puts the sound folder back afterwards. Resolves to what the work resolved to; `after` is
 * undefined where the file is gone.
 */
export async function withDamage<T>(
  folder: string,
  sound: string,
  random: Random,
  work: (file: string, before: Buffer, after: Buffer | undefined) => Promise<T>,
): Promise<T> {
  const file = random.pick(filesUnder(folder));
  const before = readFileSync(file);
  const after = random.chance(0.15) ? undefined : Buffer.from(mutateBytes(before, random));
  if (after) writeFileSync(file, after);
  else rmSync(file);
  try {
    return await work(path.relative(folder, file), before, after);
  } finally {
    removeFolder(folder);
    cpSync(sound, folder, { recursive: true, preserveTimestamps: true });
  }
}

/**
 * Whether a changed list of checksums says what it said, to whoever reads it as the standard has it: line ends and capital
 * letters do not count. Every other file is under a checksum itself.
 */
export function isSameTagManifest(file: string, before: Buffer, after: Buffer): boolean {
  const lines = (bytes: Buffer) =>
    bytes
      .toString()
      .split(/[\r\n]+/)
      .map((line) => line.replace(/^[0-9a-fA-F]{128}/, (sum) => sum.toLowerCase()).replace(/[ \t]+\*?/, ' '))
      .filter((line) => line !== '')
      .join('\n');
  return path.basename(file) === 'tagmanifest-sha512.txt' && lines(before) === lines(after);
}
