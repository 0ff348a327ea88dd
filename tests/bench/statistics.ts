/** The quantile of values for a share of them; NaN when there are none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}

export const p95 = (values: readonly number[]) => percentile(values, 0.95);
export const median = (values: readonly number[]) => percentile(values, 0.5);

/**
 * The median of the rounds' 95th percentiles: other work of the machine during one round does not count, slowness in every
 * round does.
 */
export const steadyP95 = (rounds: readonly (readonly number[])[]) => median(rounds.map(p95));

/** "bare input        n 270  median 5.7  p95 18.0 (steady 17.1)", in milliseconds. */
export function line(name: string, rounds: readonly (readonly number[])[]): string {
  const all = rounds.flat();
  const ms = (value: number) => value.toFixed(1).padStart(6);
  return `${name.padEnd(40)} n ${String(all.length).padStart(4)}  median ${ms(median(all))}  p95 ${ms(p95(all))}  steady ${ms(steadyP95(rounds))}`;
}
