import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { FAULTS, type PlannedFault } from '../child/failing';
import { noFigures } from '../figures';
import type { PartRun } from '../part';
import { seeded, type Random } from '../random';
import type { OtherLaptop } from '../session';
import { KINDS, WORK, type Kind } from '../work';
import { Laptop, type Prepared } from './laptop';

/** What a host is doing when its disk fails. */
export type Doing = Kind | 'beginning' | 'opening' | 'closing';

export interface FaultCase extends PlannedFault {
  doing: Doing;
}

/** How often each kind of work is done while its calls are recorded: which calls it makes depends on chance. */
const TIMES = 3;

/** A call to the disk, by its signature, as it was seen in one kind of work. */
interface Seen {
  doing: Doing;
  /** How often it was made at most, and in how many of the times that the work was done. */
  most: number;
  runs: number;
}

/** Every call to the disk, and in which kinds of work it was made, on a laptop of its own. */
async function recordCalls(
  run: PartRun,
  other: OtherLaptop,
): Promise<{ recorded: Map<string, Seen[]>; prepared: Prepared }> {
  const laptop = new Laptop(path.join(run.place, 'laptop'), noFigures(), other);
  const recorded = new Map<string, Seen[]>();
  const note = (doing: Doing) => {
    const text = existsSync(laptop.notes) ? readFileSync(laptop.notes, 'utf8') : '';
    rmSync(laptop.notes, { force: true });
    const now = new Map<string, number>();
    for (const call of text.split('\n').slice(0, -1)) now.set(call, (now.get(call) ?? 0) + 1);
    for (const [call, times] of now) {
      const all = recorded.get(call) ?? [];
      const seen = all.find((each) => each.doing === doing) ?? { doing, most: 0, runs: 0 };
      seen.most = Math.max(seen.most, times);
      seen.runs += 1;
      recorded.set(call, all.includes(seen) ? all : [...all, seen]);
    }
  };
  const restart = async (time: number) => {
    const again = await laptop.start(`${run.seed}/record/${time}`, 'record');
    if (!again) throw new Error(`the host did not start: ${laptop.host?.refused ?? ''}`);
    await laptop.host?.order('off');
    return again;
  };
  await restart(0);
  note('beginning');
  await laptop.kill();
  let session = await laptop.begin(`${run.seed}/record`);
  let prepared: Prepared | undefined;
  for (let time = 0; time < (run.brief ? 1 : TIMES); time += 1) {
    for (const kind of KINDS) {
      await laptop.host?.order('record');
      await WORK[kind](session);
      await laptop.host?.order('off');
      note(kind);
    }
    await laptop.host?.order('record');
    await laptop.host?.close();
    note('closing');
    prepared ??= await laptop.prepare(path.join(run.place, 'prepared'));
    session = await restart(time);
    note('opening');
  }
  await laptop.kill();
  if (!prepared) throw new Error('nothing was prepared');
  return { recorded, prepared };
}

/** The order of the kinds of work: slow ones come last. */
const SLOWER: Partial<Record<Doing, number>> = {
  secondCopy: 1,
  restoringCopy: 1,
  beginning: 2,
  opening: 2,
  closing: 2,
};

/**
 * Every call with every fault, in an order that mixes them, at its first time in the work that makes it most surely. When
 * the run is thorough, then also at a later time where it is made more often, and in every other kind of work.
 */
export async function faultCases(
  run: PartRun,
  other: OtherLaptop,
): Promise<{ cases: FaultCase[]; calls: number; prepared: Prepared }> {
  const random = seeded(`${run.seed}/faults`);
  const { recorded, prepared } = await recordCalls(run, other);
  const calls = [...recorded].sort(([a], [b]) => (a < b ? -1 : 1));
  const first: FaultCase[] = [];
  const more: FaultCase[] = [];
  for (const [signature, seen] of calls) {
    const surest = mixed(seen, random).sort(
      (a, b) => b.runs - a.runs || (SLOWER[a.doing] ?? 0) - (SLOWER[b.doing] ?? 0),
    );
    for (const [at, { doing, most }] of surest.entries())
      for (const fault of FAULTS) {
        if (fault === 'short write' && !signature.startsWith('write ')) continue;
        const later = most > 1 ? [2 + random.below(Math.min(most, 12) - 1)] : [];
        for (const nth of [1, ...later])
          (at === 0 && nth === 1 ? first : more).push({
            doing,
            signature,
            nth,
            fault,
            lasting: random.chance(0.33),
          });
      }
  }
  const order = mixed(first, random);
  return {
    cases: [...(run.brief ? workEveryOther(order) : order), ...(run.thorough ? mixed(more, random) : [])],
    calls: calls.length,
    prepared,
  };
}

/**
 * Faults in work and faults in starts by turns. Which calls are recorded depends on the moment and on the disk, so six cases
 * by chance were once starts alone, in which nothing is acknowledged.
 */
function workEveryOther(cases: readonly FaultCase[]): FaultCase[] {
  const isStart = ({ doing }: FaultCase) => !(KINDS as readonly Doing[]).includes(doing);
  const work = cases.filter((one) => !isStart(one));
  const starts = cases.filter(isStart);
  return work.flatMap((one, at) => [one, ...starts.slice(at, at + 1)]).concat(starts.slice(work.length));
}

function mixed<T>(all: readonly T[], random: Random): T[] {
  return all
    .map((one) => ({ one, key: random.next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ one }) => one);
}
