import fs from 'node:fs';
import type { Around } from './intercept';
import { numberOf, signatureOf } from './signature';

/** The faults of a disk, by number. */
export const FAULTS = ['ENOSPC', 'EIO', 'EPERM', 'EBUSY', 'short write'] as const;
export type Fault = (typeof FAULTS)[number];

/** Positions in the array of numbers that all threads of a host share. */
export const CELLS = {
  mode: 0,
  target: 1,
  nth: 2,
  fault: 3,
  lasting: 4,
  calls: 5,
  met: 6,
  length: 7,
} as const;
export const MODES = { off: 0, recording: 1, failing: 2 } as const;

/** A call to fail: the `nth` of this signature, or every call to the disk from there on. */
export interface PlannedFault {
  signature: string;
  nth: number;
  fault: Fault;
  lasting: boolean;
}

export function plan(cells: Int32Array, planned: PlannedFault | undefined, mode: number): void {
  const set = (name: keyof typeof CELLS, value: number) => void Atomics.store(cells, CELLS[name], value);
  set('calls', 0);
  set('met', 0);
  set('target', planned ? numberOf(planned.signature) : 0);
  set('nth', planned?.nth ?? 0);
  set('fault', planned ? FAULTS.indexOf(planned.fault) : 0);
  set('lasting', planned?.lasting ? 1 : 0);
  set('mode', mode);
}

/** Makes planned calls fail; a short write writes half of the bytes. While recording, each call's signature is written to a file. */
export function failing(cells: Int32Array, roots: readonly string[], notes: string): Around {
  return async ({ name, paths, args }, real) => {
    const mode = Atomics.load(cells, CELLS.mode);
    if (mode === MODES.off) return real();
    const signature = signatureOf(name, paths[0] ?? '', roots);
    if (mode === MODES.recording) {
      fs.appendFileSync(notes, `${signature}\n`);
      return real();
    }
    const goesOn = Atomics.load(cells, CELLS.met) > 0 && Atomics.load(cells, CELLS.lasting) === 1;
    if (!goesOn) {
      if (numberOf(signature) !== Atomics.load(cells, CELLS.target)) return real();
      if (Atomics.add(cells, CELLS.calls, 1) + 1 !== Atomics.load(cells, CELLS.nth)) return real();
    }
    const fault = FAULTS[Atomics.load(cells, CELLS.fault)] ?? 'EIO';
    if (fault === 'short write') {
      const length = args[2];
      if (name !== 'write' || typeof length !== 'number' || length < 2) return real();
      Atomics.add(cells, CELLS.met, 1);
      return real([args[0], args[1], Math.floor(length / 2), args[3]]);
    }
    Atomics.add(cells, CELLS.met, 1);
    // The file is closed although the call reports a failure.
    if (name === 'close') await real();
    throw Object.assign(new Error(`${fault}: planted, ${name}`), { code: fault, errno: -1, syscall: name });
  };
}
