import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { clearInterval, setInterval } from 'node:timers';

/** Milliseconds between two looks at a program's memory. */
const LOOK = 25;

/**
 * Runs a program to its end: milliseconds by the clock, what it said, and the most memory that it and the programs which it
 * started held at one time, in MB, where a page that several share counts once (NaN where the system does not tell).
 * Undefined where the program is not installed or failed.
 */
export function watched(program, given) {
  return new Promise((resolve) => {
    const begun = performance.now();
    const running = spawn(program, given, { stdio: ['ignore', 'pipe', 'ignore'], timeout: 180_000 });
    let out = '';
    let memory = Number.NaN;
    const look = setInterval(() => {
      const now = running.pid === undefined ? 0 : heldBy(running.pid);
      if (now > 0) memory = Number.isNaN(memory) ? now : Math.max(memory, now);
    }, LOOK);
    running.stdout.on('data', (data) => (out += String(data)));
    const end = (result) => {
      clearInterval(look);
      resolve(result);
    };
    running.once('error', () => end(undefined));
    running.once('close', (code) =>
      end(code === 0 ? { ms: performance.now() - begun, out, memory } : undefined),
    );
  });
}

/** MB of a process and of those that it started, by Linux's own account; 0 where there is none, or it has ended. */
function heldBy(process) {
  const own = read(`/proc/${process}/smaps_rollup`);
  const [, kilobytes = '0'] = /^Pss:\s+(\d+) kB/m.exec(own) ?? [];
  return startedBy(process).reduce((sum, each) => sum + heldBy(each), Number(kilobytes) / 1_024);
}

function startedBy(process) {
  const tasks = `/proc/${process}/task`;
  try {
    return readdirSync(tasks).flatMap((task) => read(`${tasks}/${task}/children`).split(' ').filter(Boolean));
  } catch {
    return [];
  }
}

/** What a file says; nothing where it is gone. */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
