import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { WebSocket } from 'ws';
import { z } from 'zod';
import { removeFolder } from '../support/removeFolder';

/**
 * One start of a desktop application: until its first content was painted and, where it has a library, that is open; and
 * what it takes once that is there.
 */
export interface Start {
  /** Milliseconds since its process was asked for. */
  shown: number;
  /** Of all its processes, in MB; memory that they share counts once. */
  memory: number;
  /** What the window says. */
  text: string;
}

const PATIENCE_MS = 30_000;
const listed = z.array(z.object({ type: z.string(), webSocketDebuggerUrl: z.string() }));
const evaluated = z.object({ result: z.object({ result: z.object({ value: z.string() }) }) });
const painted = z.object({ at: z.number().nullable(), text: z.string() });
const PAINTED = `JSON.stringify({
  at: ((paint, open) => paint && (open || location.protocol !== 'app:')
    ? performance.timeOrigin + Math.max(paint.startTime, open?.startTime ?? 0)
    : null)(...['first-contentful-paint', 'library is open'].map((name) => performance.getEntriesByName(name)[0])),
  text: document.body.innerText,
})`;

/**
 * Starts `folder` in Electron with nothing kept from before but a copy of `library`, and ends it. The clock is the page's own
 * paint, not when we ask.
 */
export async function startOnce(electron: string, folder: string, library?: string): Promise<Start> {
  const own = mkdtempSync(path.join(tmpdir(), 'rapporteur-start-'));
  if (library !== undefined)
    cpSync(library, path.join(own, 'library'), {
      recursive: true,
      filter: (file) => !file.endsWith('.lock'),
    });
  const begun = Date.now();
  const child = spawn(
    electron,
    [
      folder,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--remote-debugging-port=0',
      `--user-data-dir=${path.join(own, 'user')}`,
      `--library=${path.join(own, 'library')}`,
    ],
    {
      // A group of its own, so that its helpers end with it: they would go on writing where we tidy up.
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, LANGUAGE: 'en', LANG: 'C.UTF-8' },
    },
  );
  const ended = new Promise((resolve) => child.once('exit', resolve));
  try {
    let said = '';
    child.stderr.on('data', (data) => (said += String(data)));
    const port = await soon(() => /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1]);
    const { at, text } = await soon(() => firstPaint(port));
    return { shown: at - begun, memory: memoryOf(child.pid ?? 0), text };
  } finally {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
    await ended;
    removeFolder(own);
  }
}

async function firstPaint(port: string): Promise<{ at: number; text: string } | undefined> {
  const targets = listed.parse(await (await fetch(`http://127.0.0.1:${port}/json`)).json());
  const page = targets.find(({ type }) => type === 'page');
  if (!page) return undefined;
  const { at, text } = painted.parse(JSON.parse(await evaluate(page.webSocketDebuggerUrl, PAINTED)));
  return at === null ? undefined : { at, text };
}

async function evaluate(address: string, expression: string): Promise<string> {
  const socket = new WebSocket(address);
  const answer = await new Promise<string>((resolve, reject) => {
    socket.once('open', () =>
      socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression } })),
    );
    socket.once('message', (data) => resolve(String(data)));
    socket.once('error', reject);
  }).finally(() => socket.terminate());
  return evaluated.parse(JSON.parse(answer)).result.result.value;
}

async function soon<T>(look: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (const begun = performance.now(); performance.now() - begun < PATIENCE_MS;) {
    // A page that is on its way to another has no body to ask yet.
    const found = await Promise.resolve(look()).catch(() => undefined);
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nothing was shown within ${PATIENCE_MS / 1_000} s`);
}

function memoryOf(root: number): number {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(
      (pid) => [Number(pid), Number(/^PPid:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0)] as const,
    );
  const tree = new Set([root]);
  for (let before = 0; before !== tree.size;) {
    before = tree.size;
    for (const [pid, parent] of parents) if (tree.has(parent)) tree.add(pid);
  }
  const kilobytes = [...tree].map((pid) =>
    Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0),
  );
  return kilobytes.reduce((sum, each) => sum + each, 0) / 1024;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
