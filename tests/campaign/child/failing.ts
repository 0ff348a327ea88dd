import type { Around } from './intercept';

/** The faults that a disk is given, in this order of numbers. */
export const FAULTS = ['ENOSPC', 'EIO', 'EPERM', 'EBUSY', 'short write'] as const;
export type Fault = (typeof FAULTS)[number];

/** Places in the numbers that all threads of a host share. */
export const CELLS = { calls: 0, failAt: 1, fault: 2, lasting: 3, met: 4, length: 5 } as const;

/** Fails the call that is armed for, or every call from there on. A short write takes half of the bytes. */
export function failing(cells: Int32Array): Around {
  return async ({ name, args }, real) => {
    const at = Atomics.load(cells, CELLS.failAt);
    if (at === 0) return real();
    const fault = FAULTS[Atomics.load(cells, CELLS.fault)] ?? 'EIO';
    // Of short writes, writes alone are counted.
    if (fault === 'short write' && name !== 'write') return real();
    const call = Atomics.add(cells, CELLS.calls, 1) + 1;
    if (call < at || (call > at && Atomics.load(cells, CELLS.lasting) === 0)) return real();
    if (fault === 'short write') {
      const length = args[2];
      if (typeof length !== 'number' || length < 2) return real();
      Atomics.add(cells, CELLS.met, 1);
      return real([args[0], args[1], Math.floor(length / 2), args[3]]);
    }
    Atomics.add(cells, CELLS.met, 1);
    // A file that could not be closed properly is closed all the same.
    if (name === 'close') await real();
    throw Object.assign(new Error(`${fault}: planted, ${name}`), { code: fault, errno: -1, syscall: name });
  };
}
