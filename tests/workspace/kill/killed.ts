import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/** The acknowledgements of the killed process, and when it was killed (milliseconds since 1970). */
export interface Promised {
  edits: number[];
  drafts: number[];
  drafted: { count: number; at: number }[];
  failures: string[];
  killedAt: number;
}

/** When to kill: after this many acknowledgements, and this many milliseconds more. */
export interface Moment {
  promises: number;
  then: number;
}

/** Bundles the child as one file for Node; resolves to its path. */
export async function bundleChild(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: join(__dirname, '..', '..', '..'),
    ssr: { noExternal: true },
    build: {
      ssr: join(__dirname, 'child.ts'),
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      rollupOptions: { output: { format: 'cjs', entryFileNames: 'child.cjs' } },
    },
  });
  return join(folder, 'child.cjs');
}

/** Runs the child on a library and kills it, as the system does (SIGKILL), at that moment. */
export async function runAndKill(
  child: string,
  place: string,
  manner: 'careful' | 'hasty',
  moment: Moment,
): Promise<Promised> {
  const log = join(place, 'promised.log');
  rmSync(log, { force: true });
  const running = spawn(process.execPath, [child, place, log, manner], { stdio: 'ignore' });
  const gone = new Promise((resolve) => running.once('exit', resolve));
  for (let waited = 0; waited < 5_000 && linesOf(log).length < moment.promises; waited += 5) await pause(5);
  await pause(moment.then);
  const killedAt = Date.now();
  running.kill('SIGKILL');
  await gone;
  const lines = linesOf(log);
  const of = (word: string) =>
    lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));
  return {
    edits: of('edit').map(Number),
    drafts: of('draft').map(Number),
    drafted: of('drafted').map((line) => {
      const [count, at] = line.split(' ').map(Number);
      return { count: count ?? 0, at: at ?? 0 };
    }),
    failures: of('failed'),
    killedAt,
  };
}

/** Complete lines: a torn last one was not acknowledged. */
function linesOf(log: string): string[] {
  return existsSync(log) ? readFileSync(log, 'utf8').split('\n').slice(0, -1) : [];
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
