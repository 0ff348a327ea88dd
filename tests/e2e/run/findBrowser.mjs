import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((home) =>
    home
      ? [
          path.join(home, 'Google/Chrome/Application/chrome.exe'),
          path.join(home, 'Microsoft/Edge/Application/msedge.exe'),
        ]
      : [],
  ),
];

/** A Chromium to test in: the one named, an installed one, Playwright's own, or (Debian, root) one installed now. */
export async function findBrowser(say) {
  const named = process.env.RAPPORTEUR_BROWSER;
  if (named) return existsSync(named) ? named : undefined;
  const installed = PLACES.find(existsSync) ?? onPath();
  if (installed) return installed;
  const { chromium } = await import('playwright');
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  if (!isDebianRoot()) return undefined;
  say('No browser found: installing Debian’s chromium…');
  const apt = (...words) => spawnSync('apt-get', ['-q', ...words], { stdio: 'ignore', timeout: 600_000 });
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium');
  return onPath();
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name))).find(existsSync);
}

function isDebianRoot() {
  if (process.platform !== 'linux' || process.getuid() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  return /debian/i.test(readFileSync('/etc/os-release', 'utf8'));
}

/** "Chromium 140.0…", as the browser says itself. */
export function browserVersion(file) {
  const { stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return stdout?.trim() || file;
}
