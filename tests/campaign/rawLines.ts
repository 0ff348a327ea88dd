import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';

export interface RawLine {
  rev: number;
  command: string;
  patches: { op: string; path: (string | number)[]; value?: unknown }[];
}

/**
 * The whole lines of a ledger's journal by revision, read from its files without the application: a second opinion. Where
 * two segments have a revision, the later one counts.
 */
export function readRawLines(folder: string): Map<number, RawLine> {
  const lines = new Map<number, RawLine>();
  if (!existsSync(folder)) return lines;
  const segments = readdirSync(folder).filter((name) => /^journal-\d+\.jsonl$/.test(name));
  for (const name of segments.sort()) {
    for (const text of readFileSync(path.join(folder, name), 'utf8').split('\n').slice(0, -1)) {
      const json = text.slice(9);
      if (crc32(json).toString(16).padStart(8, '0') !== text.slice(0, 8)) continue;
      const line = JSON.parse(json) as RawLine;
      lines.set(line.rev, line);
    }
  }
  return lines;
}

/** The change of a line, to be compared with the published one. */
export function digestOf({ command, patches }: Pick<RawLine, 'command' | 'patches'>): string {
  return JSON.stringify([command, patches.map(({ op, path: at, value }) => [op, at, value])]);
}
