import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect, test, type Desktop } from './support/desktop';

/** The page loads while the library opens; these tests check when its window becomes visible. */
const watched = path.join(import.meta.dirname, 'support/start');

/** Starts a second application, and waits until it ends or has printed all of `until`. */
function start(
  desktop: Desktop,
  own: { user: string; library?: string; samples?: string; until?: string[] },
) {
  const [, ...given] = desktop.programArguments;
  const args = given.map((word) =>
    word.startsWith('--user-data-dir=')
      ? `${word}-${own.user}`
      : word.startsWith('--library=') && own.library !== undefined
        ? `${word}-${own.library}`
        : word,
  );
  const child = spawn(desktop.program, [watched, ...args], {
    env: { ...desktop.env, ...(own.samples !== undefined && { RAPPORTEUR_TEST_SAMPLES: own.samples }) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return new Promise<{ code: number | null; said: string[] }>((resolve) => {
    let text = '';
    child.stderr.on('data', (data) => {
      text += String(data);
      if (own.until?.every((word) => text.includes(word))) child.kill();
    });
    child.once('exit', (code) => {
      const ours = /^(BOX|SHOWN|LOADED|ANSWERED|Rapporteur stopped)/;
      resolve({ code, said: text.split('\n').filter((line) => ours.test(line)) });
    });
  });
}

test('a library that is open elsewhere is reported, and no window appears beside the message', async ({
  desktop,
}) => {
  const { code, said } = await start(desktop, { user: 'second' });
  const box = said.find((line) => line.startsWith('BOX'));
  expect(box).toMatch(/^BOX Rapporteur: .*already open.*\(windows seen: 0\)$/);
  expect(said).not.toContain('SHOWN');
  expect(code).toBe(1);
});

test('a fault while the library opens ends the application, although its page is loaded', async ({
  desktop,
}) => {
  const { code, said } = await start(desktop, { user: 'third', library: 'third', samples: 'fault' });
  expect(said.at(-1)).toBe('Rapporteur stopped after an internal fault (Error). What was saved is safe.');
  expect(said).not.toContain('SHOWN');
  expect(code).toBe(1);
});

test('the page loads hidden while the library opens, and its requests are answered afterwards', async ({
  desktop,
}) => {
  const own = { user: 'fourth', library: 'fourth', samples: '4000', until: ['ANSWERED', 'SHOWN'] };
  const { said } = await start(desktop, own);
  expect(said[0]).toBe('LOADED (windows seen: 0)');
  expect(said.slice(1).sort()).toEqual(['ANSWERED desktop', 'SHOWN']);
});
