import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from '../build/parts.mjs';

/** Milliseconds: an Electron that ends sooner has not opened its window. */
const OPENING_MS = 8_000;

/** @returns `{code}` when it ran and ended, or `{missing}` when it did not start */
export function runDesktop(electron, { library }) {
  return new Promise((resolve) => {
    const started = Date.now();
    const args = [root, ...(library === undefined ? [] : [`--library=${path.resolve(library)}`])];
    const child = spawn(electron, args, { stdio: ['ignore', 'inherit', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk) => (said = (said + chunk).slice(-4_000)));
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
    child.on('error', () => resolve({ missing: 'Electron could not be started' }));
    child.on('exit', (code, signal) => {
      const failed =
        code !== 0 && Date.now() - started < OPENING_MS && signal !== 'SIGINT' && signal !== 'SIGTERM';
      resolve(failed ? { missing: `Electron stopped at once (${lastWords(said)})` } : { code: code ?? 0 });
    });
  });
}

function lastWords(said) {
  if (said.includes('SUID sandbox')) return 'this system does not allow its sandbox';
  const library = /error while loading shared libraries: (\S+):/.exec(said)?.[1];
  return library ? `the system library ${library} is missing` : 'it did not say why';
}
