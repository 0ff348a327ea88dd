/** One moment on both clocks of a computer, in milliseconds. */
export interface Moment {
  /** The time of day, which goes on while the computer sleeps. */
  wall: number;
  /** The monotonic clock: it stands in a sleep (Linux, macOS) or goes on (Windows). */
  monotonic: number;
}

export interface Sleep {
  ms: number;
  /** Whether watches went on in it, because the monotonic clock did. */
  counted: boolean;
}

/** Shorter ones are a busy computer or a clock that was corrected. */
export const SHORTEST_SLEEP = 20_000;

/**
 * The sleep between two looks at the clocks, if there was one: the time of day ran ahead of the monotonic clock, or this
 * clock itself shows a gap much longer than the usual one between two looks. A clock set forward by hand looks the same.
 * @param usual milliseconds between two looks
 */
export function sleptBetween(last: Moment, now: Moment, usual: number): Sleep | undefined {
  const passed = now.monotonic - last.monotonic;
  const ahead = now.wall - last.wall - passed;
  if (ahead > SHORTEST_SLEEP) return { ms: ahead, counted: false };
  const gap = passed - usual;
  return gap > SHORTEST_SLEEP ? { ms: gap, counted: true } : undefined;
}
