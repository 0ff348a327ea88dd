import { open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { measure, table } from './measure.mjs';

const SIZES = [10, 500, 2_000];
/** How much the p95 at 2,000 recommendations may exceed that at 10, in milliseconds: a tenth of the whole limit. */
const FLAT = 5;

/**
 * Times from a command's arrival at the host to its acknowledgement, at three sizes of the workshop, beside the least
 * possible time: one line appended and `fdatasync`ed. Returns whether the goals were met.
 */
export async function benchAcknowledge() {
  const { library } = await import(await bundle('tests/bench/acknowledgeSubjects.ts', 'acknowledgeSubjects'));
  const floor = await measureFloor();
  // The first captures of a process are slower than all later ones: they stand in no row.
  const warm = await library(10);
  for (let run = 0; run < 300; run += 1) await warm.capture();
  await warm.close();
  const rows = [];
  for (const size of SIZES) {
    const { capture, close } = await library(size);
    const { median, p95 } = await measure(capture, 200);
    await close();
    rows.push({ recommendations: size, median, p95 });
  }
  const ms = (value) => value.toFixed(2);
  console.log('\nCapture to acknowledgement (durable and published), milliseconds\n');
  console.log(table(rows.map(({ median, p95, ...row }) => ({ ...row, median: ms(median), p95: ms(p95) }))));
  console.log(`floor, one line and fdatasync: median ${ms(floor.median)}, p95 ${ms(floor.p95)}`);

  const [small] = rows;
  const large = rows.at(-1);
  const goals = [
    ['acknowledged under 50 ms at p95, at every size', rows.every(({ p95 }) => p95 < 50)],
    [`flat: p95 at 2,000 at most ${FLAT} ms above that at 10`, large.p95 <= small.p95 + FLAT],
  ];
  for (const [goal, met] of goals) console.log(`${met ? 'met' : 'MISSED'}: ${goal}`);
  return goals.every(([, met]) => met);
}

async function measureFloor() {
  const path = join(tmpdir(), `rapporteur-bench-floor-${process.pid}`);
  const file = await open(path, 'a');
  const line = Buffer.from(`${'x'.repeat(900)}\n`);
  const result = await measure(async () => {
    await file.write(line);
    await file.datasync();
  }, 200);
  await file.close();
  await rm(path);
  return result;
}
