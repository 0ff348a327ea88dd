#!/usr/bin/env node
import { spawn } from 'node:child_process';
import path from 'node:path';
import { createRequire } from 'node:module';
import { ensureBuilt } from '../../cli/build/fresh.mjs';
import { root } from '../../cli/build/parts.mjs';
import { browserVersion, findBrowser } from './run/findBrowser.mjs';
import { findTestElectron } from './run/findElectron.mjs';
import { openScreen } from './run/screen.mjs';

/** `npm run e2e [-- FILE …]`: builds, finds a browser and an Electron, says which, and runs the end-to-end tests. */
const say = (line) => console.log(line);

const browser = await findBrowser(say);
if (browser === undefined) {
  console.error(
    'No Chromium, Chrome or Edge was found. Install one, or run: npx playwright install chromium',
  );
  process.exit(1);
}
say(`Browser tests run in ${browserVersion(browser)}.`);

const electron = findTestElectron();
const screen = 'missing' in electron ? undefined : await openScreen();
const desktop =
  'missing' in electron ? electron.missing : screen ? undefined : 'there is no screen, and no Xvfb';
say(
  desktop === undefined
    ? `Desktop tests run on Electron ${electron.version}.`
    : `Desktop tests are skipped: ${desktop}.`,
);
await ensureBuilt(['node', 'renderer'], { say });

const playwright = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@playwright/test')),
  'cli.js',
);
const config = path.join(root, 'tests/e2e/playwright.config.ts');
const child = spawn(process.execPath, [playwright, 'test', '--config', config, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    RAPPORTEUR_BROWSER: browser,
    ...(screen?.display && { DISPLAY: screen.display }),
    ...(desktop === undefined
      ? { RAPPORTEUR_ELECTRON: electron.path, RAPPORTEUR_ELECTRON_VERSION: electron.version }
      : { RAPPORTEUR_NO_ELECTRON: desktop }),
  },
});
child.on('exit', (code) => {
  screen?.close();
  process.exit(code ?? 1);
});
