/** Does work for each thing, so many at a time; answers in the order of the things. */
export async function inTurns<T, R>(
  things: readonly T[],
  together: number,
  work: (thing: T) => Promise<R>,
): Promise<R[]> {
  const answers: R[] = [];
  const waiting = things.entries();
  const takeOn = async () => {
    for (const [place, thing] of waiting) answers[place] = await work(thing);
  };
  await Promise.all(Array.from({ length: together }, takeOn));
  return answers;
}
