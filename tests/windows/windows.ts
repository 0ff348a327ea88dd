import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { TestInfo } from '@playwright/test';

const root = path.join(import.meta.dirname, '../..');

/** The path under which Wine shows this computer's disk. */
const asWindows = (file: string) => `Z:${file.replaceAll('/', '\\')}`;

/** The folder of a run, as this computer and as Windows name it. */
export interface Place {
  here: string;
  windows: string;
}

/** A new folder on drive C:, with a space in its name as in many profiles. */
export function newPlace(): Place {
  const here = mkdtempSync(path.join(drive(), 'Meetings of Awa '));
  return { here, windows: `C:\\${path.basename(here)}` };
}

/** Skips a test, with the reason, where `.ci/windows.sh` could not set up Wine. */
export function skipWithoutWindows(info: TestInfo): void {
  const why = process.env['RAPPORTEUR_NO_WINDOWS'] || 'RAPPORTEUR_WINDOWS is not set';
  info.skip(!process.env['RAPPORTEUR_WINDOWS'], why);
}

/** Drive C: of the Wine prefix that `.ci/windows.sh` made. */
function drive(): string {
  const made = process.env['RAPPORTEUR_WINDOWS'];
  if (made === undefined) throw new Error('RAPPORTEUR_WINDOWS names no folder');
  return path.join(made, 'drive_c');
}

/** A running program of Node for Windows. Its output goes into a file: pipes of this computer are no pipes of Windows. */
export interface Running {
  said: () => string;
  ended: Promise<number>;
  /** Kills it, as a power cut or the task manager does. */
  kill: () => Promise<void>;
}

let count = 0;

/** `node.exe SCRIPT ARGS…`; `script` is a path in this repository, and `place` must be named in `args`. */
export function run(
  place: Place,
  script: string,
  args: readonly string[],
  { appendTo }: { appendTo?: string } = {},
): Running {
  const name = `run-${(count += 1)}`;
  mkdirSync(place.here, { recursive: true });
  const words = [asWindows(path.join(root, script)), ...args].map((word) => `"${word}"`).join(' ');
  const log = `"${place.windows}\\${appendTo ?? `${name}.txt`}"`;
  const to = appendTo === undefined ? '>' : '>>';
  writeFileSync(
    path.join(place.here, `${name}.bat`),
    `@echo off\r\nchcp 65001 > nul\r\nC:\\node\\node.exe ${words} ${to} ${log} 2>&1 < nul\r\n`,
  );
  const child = spawn('wine', ['cmd', '/c', `${place.windows}\\${name}.bat`], {
    stdio: 'ignore',
    env: { ...process.env, WINEPREFIX: path.dirname(drive()), WINEDEBUG: '-all' },
  });
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? -1));
  });
  return {
    said: () => readIfThere(path.join(place.here, `${name}.txt`)),
    ended,
    async kill() {
      for (const pid of processesOf(place, script)) process.kill(pid, 'SIGKILL');
      await ended;
    },
  };
}

/** Runs a program to its end. */
export async function runToEnd(place: Place, script: string, args: readonly string[]) {
  const { said, ended } = run(place, script, args);
  const code = await ended;
  return { code, said: said().replaceAll('\r\n', '\n') };
}

export function removePlace(place: Place): void {
  for (const pid of processesOf(place, '')) process.kill(pid, 'SIGKILL');
  rmSync(place.here, { recursive: true, force: true });
}

/** Process ids, on this computer, of Node for Windows that runs `script` over something in `place`. */
function processesOf(place: Place, script: string): number[] {
  const name = path.basename(script);
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .filter((pid) => {
      const line = readIfThere(`/proc/${pid}/cmdline`);
      return line.startsWith('C:\\node\\node.exe') && line.includes(place.windows) && line.includes(name);
    })
    .map(Number);
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
