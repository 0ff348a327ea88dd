#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { ensureBuilt } from '../../cli/build/fresh.mjs';
import { root } from '../../cli/build/parts.mjs';
import { findBrowser } from './run/findBrowser.mjs';

/**
 * `npm run screenshots [-- --docs]`: every screen, light and dark, in English and French, in two sizes, to
 * `out/screenshots`. `--docs` also copies the few that the documentation shows. Other words go to Playwright
 * (`-g desk`).
 */
const FOR_DOCS = [
  'en-light-1440x900/desk.png',
  'en-light-1440x900/room-capture.png',
  'en-light-1440x900/library.png',
  'en-light-1440x900/prepare-delegations.png',
  'en-light-1440x900/desk-coverage.png',
  'en-light-1440x900/issue-document.png',
  'en-light-1440x900/issue-export.png',
  'en-light-1440x900/archive.png',
  'en-dark-1440x900/desk.png',
  'fr-light-1440x900/desk-side-by-side.png',
];

const words = process.argv.slice(2).filter((word) => word !== '--docs');
const browser = await findBrowser((line) => console.log(line));
if (browser === undefined) {
  console.error('No Chromium, Chrome or Edge was found.');
  process.exit(1);
}
await ensureBuilt(['node', 'renderer'], { say: (line) => console.log(line) });

const playwright = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@playwright/test')),
  'cli.js',
);
const config = path.join(root, 'tests/e2e/screenshots/playwright.config.ts');
const child = spawn(process.execPath, [playwright, 'test', '--config', config, ...words], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, RAPPORTEUR_BROWSER: browser },
});
child.on('exit', (code) => {
  const shots = path.join(root, 'out/screenshots');
  if (code === 0) console.log(`Screens are in ${path.relative(root, shots)}.`);
  if (code === 0 && process.argv.includes('--docs')) copyForDocs(shots);
  process.exit(code ?? 1);
});

/** "en-light-1440x900/desk.png" becomes `docs/screenshots/desk.png`; others say what they are: `desk-en-dark.png`. */
function copyForDocs(shots) {
  const folder = path.join(root, 'docs/screenshots');
  mkdirSync(folder, { recursive: true });
  for (const shot of FOR_DOCS) {
    const [look, name] = shot.split('/');
    const plain = look === 'en-light-1440x900';
    const to = plain ? name : name.replace('.png', `-${look.replace('-1440x900', '')}.png`);
    if (existsSync(path.join(shots, shot))) copyFileSync(path.join(shots, shot), path.join(folder, to));
  }
}
