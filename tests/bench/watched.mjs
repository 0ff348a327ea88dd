import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { clearInterval, setInterval } from 'node:timers';

/** Milliseconds between two looks at a program's memory. A look stops the program while its pages are counted. */
const LOOK = 20;
/** Milliseconds after which a program is ended. */
const LONGEST = 300_000;

/**
 * Runs a program to its end: milliseconds by the clock, and what it said. Undefined where it is not installed or failed.
 */
export const timed = (program, given) => run(program, given, () => {});

/**
 * Runs a program to its end: the most memory that it and the programs which it started held at one time, in MB, where a page
 * that several share counts once. NaN where the system does not tell; undefined where it is not installed or failed.
 */
export async function weighed(program, given) {
  let memory = Number.NaN;
  const ended = await run(program, given, (running) => {
    const now = running.pid === undefined ? 0 : heldBy(running.pid);
    if (now > 0) memory = Number.isNaN(memory) ? now : Math.max(memory, now);
  });
  return ended && memory;
}

function run(program, given, look) {
  return new Promise((resolve) => {
    const begun = performance.now();
    const running = spawn(program, given, { stdio: ['ignore', 'pipe', 'ignore'], timeout: LONGEST });
    let out = '';
    const looks = setInterval(() => look(running), LOOK);
    running.stdout.on('data', (data) => (out += String(data)));
    const end = (result) => {
      clearInterval(looks);
      resolve(result);
    };
    running.once('error', () => end(undefined));
    running.once('close', (code) => end(code === 0 ? { ms: performance.now() - begun, out } : undefined));
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
