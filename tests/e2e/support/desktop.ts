import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  _electron,
  expect as baseExpect,
  test as base,
  type ElectronApplication,
  type Page,
} from '@playwright/test';

/** A program, and its first arguments. */
interface Application {
  program: string;
  before: string[];
}

/** The desktop application on a library of its own. */
export interface Desktop {
  app: ElectronApplication;
  /** The desk's window. */
  desk: Page;
  library: string;
  /** Quits it as a person does, and opens it again on the same library. */
  restart: () => Promise<void>;
  /** Kills it, as a power cut does, and opens it again. */
  loseThePower: () => Promise<void>;
  netLog: string;
  /** To start it a second time beside the first. */
  program: string;
  programArguments: string[];
  env: Record<string, string>;
}

const root = path.join(import.meta.dirname, '../../..');
const held = path.join(import.meta.dirname, 'held');
/** Why there is no Electron here, or ''. */
export const noElectron =
  process.env['RAPPORTEUR_NO_ELECTRON'] ?? (process.env['RAPPORTEUR_ELECTRON'] ? '' : 'run with npm run e2e');

function definedOf(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

export const test = base.extend<{
  /** The build without a package, unless a test chooses one. */
  application: Application;
  extraArguments: string[];
  desktop: Desktop;
}>({
  application: [{ program: process.env['RAPPORTEUR_ELECTRON'] ?? '', before: [root] }, { option: true }],
  extraArguments: [[], { option: true }],
  desktop: async ({ application, extraArguments }, use, info) => {
    info.skip(noElectron !== '', `no Electron: ${noElectron}`);
    const folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-desktop-'));
    const netLog = path.join(folder, 'net.json');
    const library = path.join(folder, 'library');
    const { program, before } = application;
    const programArguments = [
      ...before,
      // Root cannot have the operating system's sandbox; these tests check the pages' own settings.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      `--user-data-dir=${path.join(folder, 'user')}`,
      `--library=${library}`,
    ];
    const env = { ...definedOf(process.env), LANGUAGE: 'en', LANG: 'C.UTF-8' };
    const open = async () => {
      const args = [...programArguments, `--log-net-log=${netLog}`, ...extraArguments];
      const app = await launch(program, args, env);
      const desk = await app.firstWindow();
      await windowSeen(app);
      return { app, desk };
    };
    const desktop: Desktop = {
      ...(await open()),
      library,
      netLog,
      program,
      programArguments,
      env,
      restart: async () => {
        await desktop.app.close();
        Object.assign(desktop, await open());
      },
      loseThePower: async () => {
        const main = desktop.app.process();
        const ended = new Promise((resolve) => main.once('exit', resolve));
        main.kill('SIGKILL');
        await ended;
        Object.assign(desktop, await open());
      },
    };
    await use(desktop);
    await desktop.app.close();
    rmSync(folder, { recursive: true, force: true });
  },
});
/** Starts it. Without a package it waits for Playwright; a package cannot wait, so a hanging connection is tried again. */
async function launch(
  program: string,
  [first, ...rest]: string[],
  env: Record<string, string>,
): Promise<ElectronApplication> {
  if (first === root) return _electron.launch({ executablePath: program, args: [held, ...rest], env });
  const args = [...(first === undefined ? [] : [first]), ...rest];
  const attempt = () => _electron.launch({ executablePath: program, args, env, timeout: 15_000 });
  return attempt().catch(attempt);
}

/** Waits for the desk: its page loads before the library is open, and is visible, with its menu, once both are ready. */
export async function windowSeen(app: ElectronApplication): Promise<void> {
  const isSeen = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().some((window) => window.isVisible()));
  await baseExpect.poll(isSeen, { timeout: 30_000 }).toBe(true);
}

/** Answers the system's next save dialog, as a person would. */
export function chooseInDialog({ app }: Desktop, file: string | undefined) {
  return app.evaluate(({ dialog }, filePath) => {
    const answer = filePath === undefined ? { canceled: true } : { canceled: false, filePath };
    Object.assign(dialog, { showSaveDialog: () => Promise.resolve(answer) });
  }, file);
}

export { baseExpect as expect };
