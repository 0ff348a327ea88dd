import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../workspace/library/openLibrary';
import { takeLock } from '../../workspace/lock/takeLock';
import { temporaryFolders } from './support/folders';
import { accepted } from './support/notebook';

const folder = temporaryFolders();

function socketIn(library: string): string {
  mkdirSync(join(library, '.lock'), { recursive: true });
  return join(library, '.lock', '0badcafe');
}

/** A process that holds the lock of a library, as another Rapporteur would, until it is killed. */
async function otherProcess(socket: string): Promise<{ kill: () => Promise<void> }> {
  const code = `require('net').createServer().listen(process.argv[1], () => console.log('ready'))`;
  const child = spawn(process.execPath, ['-e', code, socket]);
  await new Promise((resolve) => child.stdout.once('data', resolve));
  return {
    kill: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGKILL');
      }),
  };
}

describe('the lock of a library', () => {
  it('refuses a second instance until the first closes', async () => {
    const place = folder();
    const first = accepted(await openLibrary(place));
    expect(await openLibrary(place)).toEqual({ refused: 'library.locked' });
    await first.close();
    const second = accepted(await openLibrary(place));
    await second.close();
  });

  it.skipIf(process.platform === 'win32')('is free again after kill -9', async () => {
    const place = folder();
    const other = await otherProcess(socketIn(place));
    expect(await openLibrary(place)).toEqual({ refused: 'library.locked' });
    await other.kill();
    expect(readdirSync(join(place, '.lock'))).toEqual(['0badcafe']);
    const library = accepted(await openLibrary(place));
    await library.close();
  });

  it.skipIf(process.platform === 'win32')('goes to one instance when several find a stale one', async () => {
    const place = folder();
    const other = await otherProcess(socketIn(place));
    await other.kill();
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => takeLock(place)));
    const locks = outcomes.flatMap((outcome) => ('release' in outcome ? [outcome] : []));
    expect(locks).toHaveLength(1);
    await Promise.all(locks.map((lock) => lock.release()));
  });

  it('works for a library whose path is too long for a socket', async () => {
    const place = join(folder(), 'x'.repeat(120), 'y'.repeat(120));
    mkdirSync(place, { recursive: true });
    const first = accepted(await openLibrary(place));
    expect(await openLibrary(place)).toEqual({ refused: 'library.locked' });
    await first.close();
  });

  it('is the same for two paths to one folder', async () => {
    const place = realpathSync(folder());
    const first = accepted(await openLibrary(place));
    expect(await openLibrary(join(place, '..', place.split('/').at(-1) ?? ''))).toEqual({
      refused: 'library.locked',
    });
    await first.close();
  });

  it('of one library does not block another', async () => {
    const one = accepted(await openLibrary(folder()));
    const other = accepted(await openLibrary(folder()));
    await one.close();
    await other.close();
  });
});
