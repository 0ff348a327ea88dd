import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parts, root } from './parts.mjs';

const ALWAYS = ['package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts', 'cli/build'];

/**
 * Builds the parts whose sources changed since they were last built. A part is made in another folder and then moved into place, so
 * that a build that fails, is interrupted or runs twice at once never leaves half an application in `dist/`.
 */
export async function ensureBuilt(names, { force = false, say = () => {} } = {}) {
  for (const name of names) {
    const part = parts[name];
    const target = path.join(root, part.folder);
    const stamp = path.join(root, 'dist', `${name}.stamp`);
    const digest = digestOf([...part.sources, ...ALWAYS]);
    const isFresh = () => existsSync(target) && readIfThere(stamp) === digest;
    if (!force && isFresh()) continue;
    const unlock = await lockBuild(name);
    if (!force && isFresh()) {
      unlock();
      continue;
    }
    say(`Building ${name}…`);
    const aside = path.join(root, 'dist', `.${name}-${process.pid}`);
    try {
      mkdirSync(aside, { recursive: true });
      // The same bundle in every environment: under a test's NODE_ENV it would hold React's development build.
      process.env.NODE_ENV = 'production';
      await part.make(aside);
      const old = `${aside}-old`;
      if (existsSync(target)) renameSync(target, old);
      renameSync(aside, target);
      rmSync(old, { recursive: true, force: true });
      writeFileSync(stamp, digest);
    } finally {
      rmSync(aside, { recursive: true, force: true });
      unlock();
    }
  }
}

/** One build of a part at a time: a second process waits for the first and then finds its work done. */
async function lockBuild(name) {
  const lock = path.join(root, 'dist', `.${name}.lock`);
  mkdirSync(path.dirname(lock), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return () => rmSync(lock, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (!isRunning(Number(readIfThere(lock)))) rmSync(lock, { force: true });
      else await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

function isRunning(pid) {
  if (!pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** One hash over names and contents of all sources: a moved, removed or edited file changes it, a new clone does not. */
function digestOf(sources) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesUnder(path.join(root, source)))) {
    hash.update(`${path.relative(root, file).replaceAll(path.sep, '/')}\0`);
    hash.update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesUnder(place) {
  if (!existsSync(place)) return [];
  const entries = readdirIfFolder(place);
  if (entries === undefined) return [place];
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => filesUnder(path.join(place, entry.name)));
}

function readdirIfFolder(place) {
  try {
    return readdirSync(place, { withFileTypes: true });
  } catch (error) {
    if (error.code === 'ENOTDIR') return undefined;
    throw error;
  }
}

function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
