import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openOwnScreen } from './run/screen.mjs';
import { expect, noElectron, test } from './support/desktop';
import { homeFor, sandboxedUser, systemCallsOfPages } from './support/ordinaryUser';
import { doTheMainJob } from './support/mainJob';
import { Package } from './support/packages';
import { coloursOnScreen } from './support/screenPicture';

/**
 * Two packages from electron-builder.yml: the one that is shipped, and a probe that allows debugging, which Playwright
 * needs. Both are for Linux; on other systems packages are tried by hand (docs/release.md).
 */
const folder = path.join(tmpdir(), `rapporteur-packages-${randomUUID()}`);
const shipped = new Package(path.join(folder, 'shipped'));
const probe = new Package(path.join(folder, 'probe'));

test.skip(noElectron !== '', `no Electron: ${noElectron}`);
test.skip(
  process.platform !== 'linux' || process.arch !== 'x64',
  'packages are tried on Linux on x86-64; elsewhere by hand (docs/release.md)',
);

test.beforeAll(() => {
  test.setTimeout(180_000);
  mkdirSync(folder, { mode: 0o755 });
  shipped.make();
  probe.make('--allow-debugging');
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the shipped package cannot be debugged, run as Node, given Node’s options or another application', async () => {
  const fuses = await shipped.fuses();
  expect(fuses).toMatchObject({
    RunAsNode: false,
    EnableCookieEncryption: false,
    EnableNodeOptionsEnvironmentVariable: false,
    EnableNodeCliInspectArguments: false,
    EnableEmbeddedAsarIntegrityValidation: true,
    OnlyLoadAppFromAsar: true,
  });
  // These fuses are newer than the oldest Electron that packages are tested with.
  expect(fuses['GrantFileProtocolExtraPrivileges'] ?? false).toBe(false);
});

test('the compiler of PDFs, which is native code, lies outside the archive with its fonts', () => {
  const typst = 'resources/app.asar.unpacked/dist/node/typst/';
  const files = shipped.files().filter((file) => file.startsWith(typst));
  expect(files).toContain(`${typst}typst.node`);
  expect(files.filter((file) => file.endsWith('.ttf')).length).toBeGreaterThan(10);
});

test('the probe differs from the shipped package only in the byte that allows debugging', async () => {
  expect(await probe.fuses()).toEqual({ ...(await shipped.fuses()), EnableNodeCliInspectArguments: true });
  expect(probe.files()).toEqual(shipped.files());
  const unlike = shipped.files().flatMap((file) => {
    const bytes = shipped.bytesUnlike(probe, file);
    return bytes === 0 ? [] : [{ file, bytes }];
  });
  expect(unlike).toEqual([{ file: 'rapporteur', bytes: 1 }]);
});

test('the shipped package starts, shows its first screen in a sandbox, opens no port for a debugger, and ends cleanly on request', async () => {
  const pictures = path.join(folder, 'pictures');
  mkdirSync(pictures);
  const screen = await openOwnScreen({ pictures });
  test.skip(screen === undefined, 'there is no Xvfb, whose screen could be read');
  const accentOnScreen = () => coloursOnScreen(pictures).get(accent()) ?? 0;
  const user = sandboxedUser(shipped.program);
  if (user === undefined) console.log('Started without its sandbox, which this system does not give.');
  const home = homeFor(user, folder);
  const library = path.join(home, 'library');
  const held = () => readdirSync(path.join(library, '.lock'));
  expect(coloursOnScreen(pictures).size).toBe(1);
  const running = spawn(
    shipped.program,
    [
      ...(user ? [] : ['--no-sandbox']),
      '--disable-gpu',
      '--inspect=0',
      `--user-data-dir=${path.join(home, 'user')}`,
      `--library=${library}`,
    ],
    {
      ...user,
      env: { ...process.env, HOME: home, DISPLAY: screen?.display, LANGUAGE: 'en', LANG: 'C.UTF-8' },
    },
  );
  const ended = new Promise((resolve) => running.once('exit', (code, signal) => resolve(code ?? signal)));
  let said = '';
  for (const stream of [running.stdout, running.stderr]) stream.on('data', (data) => (said += String(data)));
  try {
    // The button of the first screen has this colour; a window without a page has none of it.
    await expect.poll(accentOnScreen, { timeout: 30_000 }).toBeGreaterThan(5_000);
    expect(coloursOnScreen(pictures).size).toBeGreaterThan(500);
    copyFileSync(path.join(pictures, 'Xvfb_screen0'), test.info().outputPath('screen.xwd'));
    expect(held()).toHaveLength(1);
    expect(said).not.toContain('Debugger listening');
    expect(systemCallsOfPages(shipped.program)).toEqual([user ? '2' : '0']);

    running.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(held()).toEqual([]);
    await expect.poll(() => coloursOnScreen(pictures).size).toBe(1);
  } finally {
    await test.info().attach('what the program said', { body: said });
    running.kill('SIGKILL');
    screen?.close();
  }
});

test.describe('the probe', () => {
  test.use({ application: { program: probe.program, before: [] } });

  test('does the main job as a package: from an empty library to Word and the archive', async ({
    desktop,
  }) => {
    test.setTimeout(150_000);
    expect(await desktop.app.evaluate(({ app }) => app.isPackaged)).toBe(true);
    await doTheMainJob(desktop);
  });
});

/** The colour of the main button in the light interface. */
function accent(): number {
  const tokens = readFileSync(path.join(import.meta.dirname, '../../renderer/theme/tokens.css'), 'utf8');
  const [, hex] = /--accent: #([0-9a-f]{6});/.exec(tokens) ?? [];
  return Number.parseInt(hex ?? '', 16);
}
