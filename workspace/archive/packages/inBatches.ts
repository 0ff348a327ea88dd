import { setImmediate } from 'node:timers/promises';

/** Milliseconds of work before other work gets its turn. */
const SLICE = 10;

/** Returns a function to await between two pieces of work: it yields once a slice of time is used up. */
export function yieldBetween(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < SLICE) return undefined;
    return setImmediate().then(() => {
      since = performance.now();
    });
  };
}

/** Runs work for each item, a limited number at a time; results are in the order of the items. */
export async function inBatches<T, R>(
  things: readonly T[],
  together: number,
  work: (thing: T) => Promise<R>,
): Promise<R[]> {
  const answers: R[] = [];
  const waiting = things.entries();
  const rest = yieldBetween();
  const takeOn = async () => {
    for (const [place, thing] of waiting) {
      answers[place] = await work(thing);
      await rest();
    }
  };
  await Promise.all(Array.from({ length: together }, takeOn));
  return answers;
}
