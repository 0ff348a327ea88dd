import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { app, out } from './bundleChild';
import type { PlannedFault } from './child/failing';

export interface HostSetting {
  /** What stands between the host and its disk. */
  disk?: {
    manner: 'tape' | 'forgetful' | 'faults';
    roots: string[];
    tape?: string;
    /** From the very start on. */
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
  /** Ends it as a power cut does. */
  kill: () => Promise<void>;
  /** Ends it as a person does; kills it when that takes too long. Resolves to how many faults it met since they were planned. */
  close: () => Promise<number>;
  /** Plans a fault for its next calls, or notes them down. Resolves to how many faults were met before. */
  order: (order: PlannedFault | 'record' | 'off') => Promise<number>;
  memoryMb: () => number;
  pause: () => void;
  goOn: () => void;
}

const PATIENCE_MS = 30_000;

export async function startHost(
  library: string,
  { disk, stick, killAfter, env }: HostSetting = {},
): Promise<HostProcess> {
  const begun = performance.now();
  const preload = disk ? ['-r', path.join(out, 'bin/disk.cjs')] : [];
  const child = fork(path.join(out, 'bin/host.cjs'), [app, library], {
    execArgv: preload,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
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
  const gone = new Promise<void>((resolve) =>
    child.once('exit', () => {
      ended = true;
      resolve();
    }),
  );
  if (killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter);
  const says = () =>
    Promise.race([
      new Promise<unknown>((resolve) => child.once('message', resolve)),
      gone.then(() => ({ refused: 'it ended' })),
      new Promise<unknown>((resolve) =>
        setTimeout(() => resolve({ refused: 'it said nothing for 30 s' }), PATIENCE_MS).unref(),
      ),
    ]);
  const first = await says();
  const text = (name: string) =>
    typeof first === 'object' && first !== null && name in first
      ? String((first as Record<string, unknown>)[name])
      : undefined;
  return {
    link: text('link'),
    refused: text('refused'),
    startedIn: performance.now() - begun,
    hasEnded: () => ended,
    kill: () => {
      if (!ended) child.kill('SIGKILL');
      return gone;
    },
    close: async () => {
      if (ended) return 0;
      const told = says();
      child.send('close', () => undefined);
      const late = setTimeout(() => child.kill('SIGKILL'), 15_000);
      const met = metIn(await told);
      await gone;
      clearTimeout(late);
      return met;
    },
    order: async (order) => {
      if (ended) return 0;
      const told = says();
      child.send(order, () => undefined);
      return metIn(await told);
    },
    memoryMb: () => {
      const status = readFileSync(`/proc/${child.pid ?? 0}/status`, 'utf8');
      return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
    },
    pause: () => void child.kill('SIGSTOP'),
    goOn: () => void child.kill('SIGCONT'),
  };
}

function metIn(told: unknown): number {
  return typeof told === 'object' && told !== null && 'met' in told ? Number(told.met) : 0;
}

export function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
