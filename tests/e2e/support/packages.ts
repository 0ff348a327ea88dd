import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';

/** A package made for this test: a folder with the program and all it needs. */
export class Package {
  readonly #to: string;

  constructor(to: string) {
    this.#to = to;
  }

  /** Packs `dist/` with the Electron of the desktop tests. */
  make(...options: '--allow-debugging'[]): void {
    const { RAPPORTEUR_ELECTRON: electron = '', RAPPORTEUR_ELECTRON_VERSION: version = '' } = process.env;
    const script = path.join(import.meta.dirname, '../run/pack.mjs');
    const given = ['--electron', electron, '--version', version, '--to', this.#to, ...options];
    execFileSync(process.execPath, [script, ...given], { stdio: 'pipe' });
  }

  get program(): string {
    return this.#path('rapporteur');
  }

  /** Every fuse of its Electron, on or off, read from the program. */
  async fuses(): Promise<Record<string, boolean>> {
    const wire = await getCurrentFuseWire(this.program);
    const on = '1'.charCodeAt(0);
    const known = Object.entries(FuseV1Options).filter(([, at]) => typeof at === 'number');
    return Object.fromEntries(
      known.flatMap(([name, at]) => {
        const state = wire[at as FuseV1Options];
        return state === undefined ? [] : [[name, Number(state) === on]];
      }),
    );
  }

  /** All its files, relative to its folder. */
  files(): string[] {
    return readdirSync(this.#path('.'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(this.#path('.'), path.join(entry.parentPath, entry.name)))
      .sort();
  }

  /** How many bytes of one of its files differ in another package. */
  bytesUnlike(other: Package, file: string): number {
    const [mine, theirs] = [readFileSync(this.#path(file)), readFileSync(other.#path(file))];
    if (mine.equals(theirs)) return 0;
    if (mine.length !== theirs.length) return Infinity;
    return mine.reduce((unlike, byte, at) => (byte === theirs[at] ? unlike : unlike + 1), 0);
  }

  #path(file: string): string {
    return path.join(this.#to, 'linux-unpacked', file);
  }
}
