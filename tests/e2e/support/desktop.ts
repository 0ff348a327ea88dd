import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';

/** The desktop application on a library of its own. */
export interface Desktop {
  app: ElectronApplication;
  /** The desk's window. */
  desk: Page;
  library: string;
  /** Quits it as a person does, and opens it again on the same library. */
  restart: () => Promise<void>;
  netLog: string;
}

const missing =
  process.env['RAPPORTEUR_NO_ELECTRON'] ?? (process.env['RAPPORTEUR_ELECTRON'] ? '' : 'run with npm run e2e');

export const test = base.extend<{ extraArguments: string[]; desktop: Desktop }>({
  extraArguments: [[], { option: true }],
  desktop: async ({ extraArguments }, use, info) => {
    info.skip(missing !== '', `no Electron: ${missing}`);
    const folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-desktop-'));
    const netLog = path.join(folder, 'net.json');
    const library = path.join(folder, 'library');
    const launch = () =>
      _electron.launch({
        executablePath: process.env['RAPPORTEUR_ELECTRON'] ?? '',
        args: [
          ...(process.env['RAPPORTEUR_APP']?.endsWith('test-electron')
            ? []
            : [process.env['RAPPORTEUR_APP'] ?? '.']),
          // Root cannot have the operating system's sandbox; the pages' own settings are what is tested here.
          ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
          '--disable-gpu',
          `--user-data-dir=${path.join(folder, 'user')}`,
          `--library=${library}`,
          `--log-net-log=${netLog}`,
          ...extraArguments,
        ],
        env: { ...process.env, LANGUAGE: 'en', LANG: 'C.UTF-8' },
      });
    const open = async () => {
      const app = await launch();
      return { app, desk: await app.firstWindow() };
    };
    const desktop: Desktop = {
      ...(await open()),
      library,
      netLog,
      restart: async () => {
        await desktop.app.close();
        Object.assign(desktop, await open());
      },
    };
    await use(desktop);
    await desktop.app.close();
    rmSync(folder, { recursive: true, force: true });
  },
});
export { expect } from '@playwright/test';
