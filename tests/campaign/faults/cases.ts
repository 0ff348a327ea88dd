import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { FAULTS, type PlannedFault } from '../child/failing';
import { noFigures } from '../figures';
import type { PartRun } from '../part';
import { seeded } from '../random';
import type { OtherLaptop } from '../session';
import { KINDS, WORK, type Kind } from '../work';
import { Laptop } from './laptop';

/** What a host is doing when its disk fails. */
export type Doing = Kind | 'opening' | 'closing';

export interface FaultCase extends PlannedFault {
  doing: Doing;
}

/** Times that each kind of work is done while its calls are noted: what it does depends on chance. */
const TIMES = 3;

/** How often each call to the disk, by its signature, is made in each kind of work at most, on a laptop of its own. */
async function recordCalls(run: PartRun, other: OtherLaptop): Promise<Map<Doing, Map<string, number>>> {
  const laptop = new Laptop(path.join(run.place, 'recorded'), noFigures(), other);
  const recorded = new Map<Doing, Map<string, number>>();
  const note = (doing: Doing) => {
    const known = recorded.get(doing) ?? new Map<string, number>();
    const text = existsSync(laptop.notes) ? readFileSync(laptop.notes, 'utf8') : '';
    rmSync(laptop.notes, { force: true });
    const now = new Map<string, number>();
    for (const call of text.split('\n').slice(0, -1)) now.set(call, (now.get(call) ?? 0) + 1);
    for (const [call, times] of now) known.set(call, Math.max(times, known.get(call) ?? 0));
    recorded.set(doing, known);
  };
  let session = await laptop.begin(`${run.seed}/record`);
  for (let time = 0; time < TIMES; time += 1) {
    for (const kind of KINDS) {
      await laptop.host?.order('record');
      await WORK[kind](session);
      await laptop.host?.order('off');
      note(kind);
    }
    await laptop.host?.order('record');
    await laptop.host?.close();
    note('closing');
    const again = await laptop.start(`${run.seed}/record/${time}`, 'record');
    if (!again) throw new Error(`the host did not start again: ${laptop.host?.refused ?? ''}`);
    session = again;
    await laptop.host?.order('off');
    note('opening');
  }
  await laptop.kill();
  return recorded;
}

/**
 * Every call of every kind of work with every fault, in an order that mixes them: each signature once at its first time
 * and, where it is made more often, once at a later one.
 */
export async function faultCases(run: PartRun, other: OtherLaptop): Promise<FaultCase[]> {
  const random = seeded(`${run.seed}/faults`);
  const cases: FaultCase[] = [];
  for (const [doing, calls] of await recordCalls(run, other))
    for (const [signature, times] of [...calls].sort(([a], [b]) => (a < b ? -1 : 1)))
      for (const fault of FAULTS)
        for (const nth of times > 1 ? [1, 2 + random.below(Math.min(times, 12) - 1)] : [1])
          if (fault !== 'short write' || signature.startsWith('write '))
            cases.push({ doing, signature, nth, fault, lasting: random.chance(0.33) });
  return cases
    .map((one) => ({ one, key: random.next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ one }) => one);
}
