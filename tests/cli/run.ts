import { spawn, type SpawnOptions } from 'node:child_process';
import path from 'node:path';

export const root = path.join(import.meta.dirname, '../..');
export const sample = (style: string) => path.join(root, 'templates/workshops', `${style}.json`);

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the real command line, bundled, in a process of its own. */
export function rapporteur(args: string[], options: SpawnOptions = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(root, 'cli/rapporteur.mjs'), ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      ...options,
    });
    let [out, err] = ['', ''];
    child.stdout?.on('data', (data) => (out += String(data)));
    child.stderr?.on('data', (data) => (err += String(data)));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}
