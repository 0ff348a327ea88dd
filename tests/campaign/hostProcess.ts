import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { app, out } from './bundleChild';
import type { PlannedFault } from './child/failing';

export interface HostSetting {
  /** The code between the host and its disk. */
  disk?: {
    manner: 'tape' | 'forgetful' | 'faults';
    roots: string[];
    tape?: string;
    /** Faults, or the recording of calls, from the start of the process. */
    planned?: PlannedFault | 'record';
  };
  /** A folder that stands for a stick. */
  stick?: string;
  /** Kills it so many milliseconds after it was started, ready or not. */
  killAfter?: number;
  env?: Record<string, string>;
}

/** The built application in a process of its own, as on a laptop. */
export interface HostProcess {
  /** A one-time link to the desk; undefined when it did not open. */
  link: string | undefined;
  refused: string | undefined;
  /** Milliseconds until it was ready. */
  startedIn: number;
  /** How it ended, when it did. */
  hasEnded: () => boolean;
  /** Kills it. */
  kill: () => Promise<void>;
  /** Ends it as a person does; kills it when that takes too long. Resolves to how many faults it met since they were planned. */
  close: () => Promise<number>;
  /** Plans a fault for its next calls, or notes them down. Resolves to how many faults were met before. */
  order: (order: PlannedFault | 'record' | 'off') => Promise<number>;
  pid: number;
  memoryMb: () => number;
  pause: () => void;
  goOn: () => void;
}

const PATIENCE_MS = 30_000;
const SILENT = 'it said nothing for 30 s';
const CLOSES_WITHIN_MS = 15_000;

const ends: string[] = [];
/** The last output of each host that ended unasked or did not obey, since the previous call of this function. */
export const hostsThatEnded = (): string[] => ends.splice(0);

export async function startHost(
  library: string,
  { disk, stick, killAfter, env }: HostSetting = {},
): Promise<HostProcess> {
  const begun = performance.now();
  const preload = disk ? ['-r', path.join(out, 'bin/disk.cjs')] : [];
  const child = fork(path.join(out, 'bin/host.cjs'), [app, library], {
    execArgv: preload,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: {
      ...process.env,
      RAPPORTEUR_PLACES: stick ?? '',
      ...(disk && {
        CAMPAIGN_DISK: disk.manner,
        CAMPAIGN_ROOTS: disk.roots.join(path.delimiter),
        CAMPAIGN_TAPE: disk.tape ?? '',
        CAMPAIGN_PLANNED:
          typeof disk.planned === 'object' ? JSON.stringify(disk.planned) : (disk.planned ?? ''),
      }),
      ...env,
    },
  });
  let ended = false;
  let lastWords = '';
  child.stderr?.on('data', (data) => (lastWords = `${lastWords}${String(data)}`.slice(-500)));
  /** How it was told to end. */
  let told: 'kill' | 'close' | undefined;
  const note = (what: string) => ends.push(`${what} ${lastWords.replaceAll(/\s+/g, ' ')}`.trim());
  const gone = new Promise<void>((resolve) =>
    child.once('exit', (code, signal) => {
      ended = true;
      if (told === undefined) note(`the host ended by itself (${code ?? signal ?? ''})`);
      else if (told === 'close' && code !== 0)
        note(`the host ended while it closed (${code ?? signal ?? ''})`);
      resolve();
    }),
  );
  const end = () => {
    told = 'kill';
    child.kill('SIGKILL');
  };
  if (killAfter !== undefined) setTimeout(end, killAfter);
  const says = () =>
    Promise.race([
      new Promise<unknown>((resolve) => child.once('message', resolve)),
      gone.then(() => ({ refused: 'it ended' })),
      new Promise<unknown>((resolve) => setTimeout(() => resolve({ refused: SILENT }), PATIENCE_MS).unref()),
    ]);
  const first = await says();
  return {
    link: textIn(first, 'link'),
    refused: refusedIn(first),
    startedIn: performance.now() - begun,
    hasEnded: () => ended,
    kill: () => {
      if (!ended) end();
      return gone;
    },
    close: async () => {
      if (ended) return 0;
      told = 'close';
      const answer = says();
      child.send('close', () => undefined);
      const late = setTimeout(() => {
        note(`the host did not close within ${CLOSES_WITHIN_MS / 1_000} s`);
        end();
      }, CLOSES_WITHIN_MS);
      const met = metIn(await answer);
      await gone;
      clearTimeout(late);
      return met;
    },
    order: async (order) => {
      if (ended) return 0;
      const answer = says();
      child.send(order, () => undefined);
      const met = await answer;
      if (refusedIn(met) === SILENT) note(SILENT);
      return metIn(met);
    },
    pid: child.pid ?? 0,
    memoryMb: () => {
      const status = readFileSync(`/proc/${child.pid ?? 0}/status`, 'utf8');
      return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
    },
    pause: () => void child.kill('SIGSTOP'),
    goOn: () => void child.kill('SIGCONT'),
  };
}

function textIn(said: unknown, name: string): string | undefined {
  const value = typeof said === 'object' && said !== null ? Object.entries(said) : [];
  const found = value.find(([key]) => key === name)?.[1];
  return found === undefined ? undefined : String(found);
}

const refusedIn = (said: unknown) => textIn(said, 'refused');

function metIn(told: unknown): number {
  return typeof told === 'object' && told !== null && 'met' in told ? Number(told.met) : 0;
}

export function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
