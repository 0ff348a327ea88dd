import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { out } from './bundleChild';
import type { Figures } from './figures';
import type { PartName } from './parts';

/** What is kept of a part between runs of the same seed. */
export interface KeptPart {
  /** Rounds that are done. */
  done: number;
  figures?: Figures;
  control?: boolean;
}

const fileOf = (seed: string, part: PartName) =>
  path.join(out, `${seed.replace(/[^\w-]/g, '_')}.${part}.json`);

export function readKept(seed: string, part: PartName): KeptPart {
  try {
    return JSON.parse(readFileSync(fileOf(seed, part), 'utf8')) as KeptPart;
  } catch {
    return { done: 0 };
  }
}

export function writeKept(seed: string, part: PartName, kept: KeptPart): void {
  mkdirSync(out, { recursive: true });
  writeFileSync(fileOf(seed, part), JSON.stringify(kept));
}
