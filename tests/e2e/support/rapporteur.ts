import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { newPlace, skipWithoutWindows } from '../../windows/windows';
import { WindowsServer } from '../../windows/windowsServer';

const root = path.join(import.meta.dirname, '../../..');

/** Rapporteur as `npm start -- --browser` runs it, on a library of its own. */
export interface Rapporteur {
  library: string;
  /** A one-time link to the desk; each call prints a fresh one. */
  link: () => string;
  /** Closes it as a person does, and starts it again on the same library. */
  restart: () => Promise<void>;
  /** Kills it, as a power cut does. */
  kill: () => Promise<void>;
  start: () => Promise<void>;
}

/** Starts a process of its own, as on another laptop; `remove` ends it and deletes its library. */
export class Server implements Rapporteur {
  readonly library = mkdtempSync(path.join(tmpdir(), 'rapporteur-e2e-'));
  #child: ChildProcess | undefined;
  #link = '';

  /** @param env further environment variables */
  constructor(private readonly env: NodeJS.ProcessEnv = {}) {}

  link = () => this.#link;

  start = async () => {
    const args = [
      path.join(root, 'cli/start.mjs'),
      '--browser',
      '--no-open',
      '--port',
      '0',
      '--library',
      this.library,
    ];
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...this.env },
    });
    this.#child = child;
    let said = '';
    this.#link = await new Promise<string>((resolve, reject) => {
      const listen = (data: Buffer) => {
        said += String(data);
        const link = /http:\/\/127\.0\.0\.1:\d+\/enter\/\S+/.exec(said)?.[0];
        if (link) resolve(link);
      };
      child.stdout.on('data', listen);
      child.stderr.on('data', listen);
      child.on('exit', (code) => reject(new Error(`Rapporteur ended with ${String(code)}: ${said}`)));
    });
  };

  restart = async () => {
    await this.#end('SIGINT');
    await this.start();
  };

  kill = () => this.#end('SIGKILL');

  #end = async (signal: NodeJS.Signals) => {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await ended;
  };

  remove = async () => {
    await this.#end('SIGKILL');
    rmSync(this.library, { recursive: true, force: true });
  };
}

/** The system whose Node runs it. */
export interface SystemOption {
  system: 'here' | 'windows';
}

/** Tests on the browser host: `rapporteur` is running, `desk` is its page, entered with the printed link. */
export const test = base.extend<SystemOption & { rapporteur: Rapporteur; desk: Page }>({
  system: ['here', { option: true }],
  rapporteur: async ({ system }, use, info) => {
    if (system === 'windows') skipWithoutWindows(info);
    const server =
      system === 'windows' ? new WindowsServer(newPlace(), 'Library', 'npm start') : new Server();
    await server.start();
    await use(server);
    await server.remove();
  },
  desk: async ({ page, rapporteur }, use) => {
    await page.goto(rapporteur.link());
    await use(page);
  },
});
export { expect } from '@playwright/test';
