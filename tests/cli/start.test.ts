import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';
import { libraryFolder } from '../../host/library/libraryFolder';
import { root } from './run';

/** Runs `npm start`'s program where there is no screen. */
function start(args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const env = { ...process.env };
  delete env['DISPLAY'];
  delete env['WAYLAND_DISPLAY'];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(root, 'cli/start.mjs'), ...args], { env });
    let [out, err] = ['', ''];
    child.stdout.on('data', (data) => (out += String(data)));
    child.stderr.on('data', (data) => (err += String(data)));
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

it.skipIf(process.platform !== 'linux')(
  'without a screen, the desktop application is refused in one line, at once',
  async () => {
    const ended = await start(['--desktop']);
    expect([ended.code, ended.out]).toEqual([1, '']);
    expect(ended.err).toBe('The desktop application cannot run here: this computer shows no screen to it.\n');
  },
);

it.each([
  [['--wat'], 'There is no option “--wat”.'],
  [['--port', 'abc'], '“abc” is not a port'],
  [['--library'], '--library needs a value.'],
  [['--browser', '--desktop'], 'not both'],
])('%j is wrong usage, with what would be right', async (args, says) => {
  const ended = await start(args);
  expect(ended.code).toBe(2);
  expect(ended.err).toContain(says);
  expect(ended.err).toContain('npm start --');
});

it('the usual library is where each system keeps a person’s data, and RAPPORTEUR_LIBRARY comes first', () => {
  expect(libraryFolder({}, 'linux', '/home/awa')).toBe('/home/awa/.local/share/rapporteur/library');
  expect(libraryFolder({ XDG_DATA_HOME: '/data' }, 'linux', '/home/awa')).toBe('/data/rapporteur/library');
  expect(libraryFolder({}, 'darwin', '/Users/awa')).toBe(
    '/Users/awa/Library/Application Support/Rapporteur/library',
  );
  expect(libraryFolder({ APPDATA: 'C:\\Users\\awa\\AppData\\Roaming' }, 'win32', 'C:\\Users\\awa')).toBe(
    'C:\\Users\\awa\\AppData\\Roaming\\Rapporteur\\library',
  );
  expect(libraryFolder({ RAPPORTEUR_LIBRARY: '/mnt/usb' }, 'linux', '/home/awa')).toBe('/mnt/usb');
});
