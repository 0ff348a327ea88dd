/** Compares two texts or two numbers by their code points or size, the lesser first, wherever it runs. */
export function rising<T extends number | string>(one: T, other: T): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
