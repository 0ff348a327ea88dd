import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { app, out } from './bundleChild';
import { FAULTS, type Fault } from './child/failing';

export interface HostSetting {
  /** What stands between the host and its disk. */
  disk?: { manner: 'tape' | 'forgetful' | 'faults'; roots: string[]; tape?: string };
  /** A folder that stands for a stick. */
  stick?: string;
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
  /** Ends it as a person does; kills it when that takes too long. */
  close: () => Promise<void>;
  /** From its next call on: fails that call (1 for the next). Off with 0. Resolves to what was met before. */
  arm: (failAt: number, fault?: Fault, lasting?: boolean) => Promise<{ calls: number; met: number }>;
  memoryMb: () => number;
  pause: () => void;
  goOn: () => void;
}

const PATIENCE_MS = 30_000;

export async function startHost(
  library: string,
  { disk, stick, env }: HostSetting = {},
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
      if (!ended) child.send('close', () => undefined);
      const late = setTimeout(() => child.kill('SIGKILL'), 15_000);
      await gone;
      clearTimeout(late);
    },
    arm: async (failAt, fault = 'EIO', lasting = false) => {
      if (ended) return { calls: 0, met: 0 };
      const told = says();
      child.send({ failAt, fault: FAULTS.indexOf(fault), lasting }, () => undefined);
      const { calls, met } = (await told) as { calls?: number; met?: number };
      return { calls: calls ?? 0, met: met ?? 0 };
    },
    memoryMb: () => {
      const status = readFileSync(`/proc/${child.pid ?? 0}/status`, 'utf8');
      return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
    },
    pause: () => void child.kill('SIGSTOP'),
    goOn: () => void child.kill('SIGCONT'),
  };
}

export function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
