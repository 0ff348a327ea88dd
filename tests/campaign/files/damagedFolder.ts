import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { mutateBytes } from '../mutate';
import type { Random } from '../random';

export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** Damages one file of a folder, and puts the sound folder back afterwards. Resolves to what the work resolved to. */
export async function withDamage<T>(
  folder: string,
  sound: string,
  random: Random,
  work: (file: string, changed: boolean) => Promise<T>,
): Promise<T> {
  const file = random.pick(filesUnder(folder));
  const before = readFileSync(file);
  const after = mutateBytes(before, random);
  if (random.chance(0.15)) rmSync(file);
  else writeFileSync(file, after);
  try {
    return await work(path.relative(folder, file), !before.equals(after));
  } finally {
    rmSync(folder, { recursive: true, force: true });
    cpSync(sound, folder, { recursive: true, preserveTimestamps: true });
  }
}
