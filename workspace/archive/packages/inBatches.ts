import { setImmediate } from 'node:timers/promises';

/** How long work goes on before whatever else waits has its turn, in milliseconds. */
const SLICE = 10;

/** To be awaited between two pieces of work: lets everything else have its turn once a slice of time is over. */
export function yieldBetween(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < SLICE) return undefined;
    return setImmediate().then(() => {
      since = performance.now();
    });
  };
}

/** Does work for each thing, so many at a time; answers in the order of the things. */
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
