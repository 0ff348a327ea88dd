import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../build/parts.mjs';
import { hasScreen } from './browser.mjs';

const home = path.join(root, 'node_modules/electron');
/** A file that marks a failed download, so that it is tried once a day. */
const failure = path.join(root, 'node_modules/.cache/rapporteur/electron-not-fetched');
const DAY_MS = 24 * 60 * 60 * 1000;
const FETCH_LIMIT_MS = 5 * 60 * 1000;

/**
 * The path of Electron's program, which is fetched the first time (its package has no binary). `insist` tries again although
 * it failed today.
 * @returns `{path}`, or `{missing}`: why there is none
 */
export async function findElectron({ insist = false, say = () => {} } = {}) {
  if (!hasScreen()) return { missing: 'this computer shows no screen to it' };
  if (process.platform === 'linux' && process.getuid() === 0) {
    return { missing: 'the desktop application keeps its sandbox, which the root user cannot have' };
  }
  const installed = installedElectron();
  if (installed) return { path: installed };
  if (!existsSync(home)) return { missing: 'Electron is not installed (run npm ci)' };
  if (!insist && failedToday()) {
    return { missing: 'Electron could not be fetched today (npm start -- --desktop tries again)' };
  }
  say('Fetching Electron, once (about 120 MB)…');
  if (await fetched()) return { path: installedElectron() };
  mkdirSync(path.dirname(failure), { recursive: true });
  writeFileSync(failure, '');
  return { missing: 'Electron could not be fetched (no connection to its download site)' };
}

/** The official binary if it is there; nothing is fetched. */
export function installedElectron() {
  try {
    const file = path.join(home, 'dist', readFileSync(path.join(home, 'path.txt'), 'utf8'));
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
}

function fetched() {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(home, 'install.js')], { stdio: 'ignore' });
    const limit = setTimeout(() => child.kill(), FETCH_LIMIT_MS);
    child.on('error', () => resolve(false));
    child.on('exit', () => {
      clearTimeout(limit);
      resolve(installedElectron() !== undefined);
    });
  });
}

function failedToday() {
  return existsSync(failure) && Date.now() - statSync(failure).mtimeMs < DAY_MS;
}
