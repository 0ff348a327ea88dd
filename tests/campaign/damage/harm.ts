import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesUnder } from '../files/damagedFolder';
import type { Random } from '../random';

type Harm = (file: string, random: Random, library: string) => void;

const linesOf = (file: string) => readFileSync(file, 'utf8').split('\n');
const change = (file: string, bytes: Buffer | string) => writeFileSync(file, bytes);
/** Chooses mostly journals and snapshots, which hold the content. */
const isKept = (file: string) =>
  /(journal|base|snapshot|drafts)[^/]*$/.test(file) && !file.includes('backups');

/** Kinds of damage to a file of a library that is not open. */
export const HARMS: Record<string, Harm> = {
  torn: (file, random) => {
    const bytes = readFileSync(file);
    change(file, bytes.subarray(0, random.below(bytes.length + 1)));
  },
  flipped: (file, random) => {
    const bytes = readFileSync(file);
    for (let times = 1 + random.below(5); times > 0 && bytes.length > 0; times -= 1)
      bytes.writeUInt8(random.below(256), random.below(bytes.length));
    change(file, bytes);
  },
  zeros: (file, random) => {
    const bytes = readFileSync(file);
    const at = random.below(bytes.length + 1);
    change(file, Buffer.from(bytes).fill(0, at, Math.min(bytes.length, at + 1 + random.below(4096))));
  },
  zerosAtEnd: (file) => change(file, Buffer.concat([readFileSync(file), Buffer.alloc(4096)])),
  doubled: (file, random) => {
    const lines = linesOf(file);
    const at = random.below(lines.length);
    change(file, [...lines.slice(0, at + 1), ...lines.slice(at)].join('\n'));
  },
  swapped: (file, random) => {
    const lines = linesOf(file);
    const [a, b] = [random.below(lines.length), random.below(lines.length)];
    const [first, second] = [lines[a] ?? '', lines[b] ?? ''];
    lines[a] = second;
    lines[b] = first;
    change(file, lines.join('\n'));
  },
  missingLine: (file, random) => {
    const lines = linesOf(file);
    // The very last line is left alone: its loss could not be noticed.
    if (lines.length > 3) lines.splice(random.below(lines.length - 2), 1);
    change(file, lines.join('\n'));
  },
  carriageReturns: (file) => change(file, readFileSync(file, 'latin1').replaceAll('\n', '\r\n')),
  byteOrderMark: (file) => change(file, Buffer.concat([Buffer.from('\ufeff'), readFileSync(file)])),
  emptied: (file) => change(file, ''),
  gone: (file) => rmSync(file),
  nothing: (file) => change(file, 'null'),
  garbage: (file, random) => change(file, Buffer.from(Array.from({ length: 500 }, () => random.below(256)))),
  linkToItself: (file) => {
    rmSync(file);
    symlinkSync(file, file);
  },
  linkElsewhere: (file, _random, library) => {
    cpSync(file, `${library}-moved`);
    rmSync(file);
    symlinkSync(`${library}-moved`, file);
  },
  folderInItsPlace: (file) => {
    rmSync(file);
    mkdirSync(file);
  },
  pipe: (file) => {
    rmSync(file);
    execFileSync('mkfifo', [file]);
  },
  anothersFile: (file, random, library) => {
    const others = filesUnder(library).filter((other) => path.basename(other) === path.basename(file));
    const other = random.pick(others);
    if (other !== file) cpSync(other, file);
  },
  foreignFiles: (file, random) => {
    const names = [
      'journal-000009.jsonl',
      'base-000002.json',
      'desktop.ini',
      '.DS_Store',
      'journal-000001 (1).jsonl',
    ];
    const name = path.join(path.dirname(file), random.pick(names));
    if (!existsSync(name)) change(name, random.pick(['', 'x', readFileSync(file, 'utf8')]));
  },
  foreignWorkshop: (_file, random, library) => {
    const name = path.join(library, 'workshops', random.pick(['zz', '..x', 'Neuer Ordner', 'CON', '%00']));
    if (random.chance(0.5)) mkdirSync(name, { recursive: true });
    else change(name, 'not a folder');
  },
};

/** Damages a library, and returns the kind of damage and the file. */
export function harm(library: string, random: Random, only?: string): { how: string; file: string } {
  const how = only ?? random.pick(Object.keys(HARMS));
  const file = random.pick(filesUnder(library).filter(isKept));
  HARMS[how]?.(file, random, library);
  return { how, file: path.relative(library, file) };
}
