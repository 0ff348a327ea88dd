import { cpus, totalmem } from 'node:os';
import { performance } from 'node:perf_hooks';

/** One line about the machine on which the numbers below it were measured. */
export function machineLine() {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 1024 ** 3);
  return `${cpu?.model.trim() ?? 'unknown CPU'}, ${cpus().length} cores, ${memory} GB, ${process.platform}, Node ${process.versions.node}`;
}

/**
 * Times some work after warming up: two runs that do not count, then between five and `most`, for about two seconds; work
 * of over a second is warmed up once and timed three times. Returns milliseconds: median and 95th percentile.
 */
export async function measure(work, most = 31) {
  const slow = (await time(work)) > 1_000;
  if (!slow) await work();
  const least = slow ? 3 : 5;
  const times = [];
  const begun = performance.now();
  while (times.length < least || (times.length < most && performance.now() - begun < 2_000)) {
    times.push(await time(work));
  }
  times.sort((a, b) => a - b);
  return { median: times[times.length >> 1], p95: times[Math.ceil(times.length * 0.95) - 1] };
}

async function time(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Rows of equal keys as aligned columns. */
export function table(rows) {
  const columns = Object.keys(rows[0] ?? {});
  const widths = columns.map((column) =>
    Math.max(column.length, ...rows.map((row) => String(row[column]).length)),
  );
  const line = (cells) =>
    cells
      .map((cell, index) => (index === 0 ? cell.padEnd(widths[index]) : cell.padStart(widths[index])))
      .join('  ');
  return [line(columns), ...rows.map((row) => line(columns.map((column) => String(row[column]))))].join('\n');
}
