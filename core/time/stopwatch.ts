import type { ClockMark, Stopwatch } from '../model/agenda';

/** Milliseconds between two marks: by the monotonic clock within one run of the host, else by the instants. */
export function between(from: ClockMark, to: ClockMark): number {
  const passed = from.run === to.run ? to.ms - from.ms : Date.parse(to.at) - Date.parse(from.at);
  return Math.max(0, passed);
}

/** What a stop-watch shows at a mark, in milliseconds. */
export function elapsed(watch: Stopwatch, now: ClockMark): number {
  return watch.elapsedMs + (watch.since ? between(watch.since, now) : 0);
}

export const STOPPED: Stopwatch = { elapsedMs: 0 };

export function started(watch: Stopwatch, now: ClockMark): Stopwatch {
  return watch.since ? watch : { elapsedMs: watch.elapsedMs, since: now };
}

export function stopped(watch: Stopwatch, now: ClockMark): Stopwatch {
  return { elapsedMs: elapsed(watch, now) };
}
