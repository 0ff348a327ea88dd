import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { faultCases, type FaultCase } from '../faults/cases';
import { Laptop } from '../faults/laptop';
import { count, find, noteEnded } from '../figures';
import { openOtherLaptop } from '../otherLaptop';
import type { Part, PartRun } from '../part';
import { WORK, type Kind } from '../work';

/** Faults on one library, before it is opened again and compared as a whole. */
const ON_ONE = 25;

/**
 * Fails one call to the disk, or every call from there on, in each kind of work, in opening and in closing; then what was
 * said to be saved is looked for in the files at once, and, after a start without faults, as a whole.
 */
async function faults(run: PartRun): Promise<void> {
  const { seed, from, to, place, figures, isOver, onRound } = run;
  const other = await openOtherLaptop(place, run.brief ? 2 : 6);
  const { cases, calls, prepared } = await faultCases(run, other);
  Object.assign(figures.counted, {
    'calls there are': calls,
    'cases there are': cases.length,
  });
  const laptop = new Laptop(path.join(place, 'laptop'), figures, other);

  const endLaptop = async (where: string) => {
    if (!laptop.session) return;
    await laptop.host?.close();
    await laptop.compare(where);
    await laptop.kill();
  };

  for (let round = from; round < Math.min(to, cases.length) && !isOver(); round += 1) {
    const one = cases[round];
    if (!one) break;
    const lasting = one.lasting ? ', lasting' : '';
    const where = `faults ${seed}/${round} (${one.fault} at ${one.signature} #${one.nth} of ${one.doing}${lasting})`;
    // A hand-over can be received once.
    const usedUp = one.doing === 'takingBack' && laptop.scene.handovers.length === 0;
    // A beginning has a disk of its own.
    if (round % ON_ONE === 0 || usedUp || one.doing === 'beginning') await endLaptop(where);
    if (!laptop.session || laptop.host?.hasEnded()) await laptop.begin(`${seed}/${round}`, { prepared });
    const { doing } = one;
    const meet = () =>
      doing === 'beginning' || doing === 'opening' || doing === 'closing'
        ? restart(laptop, one, where)
        : workOn(laptop, one, doing, where);
    laptop.rounds.push(where);
    let met = await meet();
    // Some calls are made once on a laptop, as the first copy on its stick; others where there is something to copy.
    for (const stick of [false, true]) {
      if (met > 0) break;
      await endLaptop(where);
      await laptop.begin(`${seed}/${round}/${stick}`, { prepared, stick });
      met = await meet();
    }
    noteEnded(figures, where);
    if (met > 0) count(figures, `met ${one.fault}`);
    else figures.notMet.push(`${one.doing}: ${one.signature} #${one.nth}`);
    figures.rounds += 1;
    onRound(round + 1);
  }
  await endLaptop(`faults ${seed}, at the end`);
  laptop.clear();
  await other.close();
}

/** The work with its fault; how many faults were met. The laptop is given up when nothing can be written any more. */
async function workOn(laptop: Laptop, one: FaultCase, kind: Kind, where: string): Promise<number> {
  const { figures, promised, host, session } = laptop;
  if (!host || !session) return 0;
  const said = promised.lines.length;
  let met = 0;
  // What a piece of work calls depends on chance: what did not come to the fault is done again.
  for (let attempt = 0; attempt < 3 && met === 0 && !host.hasEnded(); attempt += 1) {
    await host.order(one);
    await WORK[kind](session);
    met = await host.order('off');
  }
  const missing = host.hasEnded() ? [] : promised.notOnDisk(laptop.library, said);
  figures.falseSaved += missing.length;
  missing.forEach((line) => find(figures, `${where}: ${line}`));
  if (host.hasEnded()) {
    noteEnded(figures, where);
    await laptop.kill();
  } else if (!(await laptop.goesOn(session))) {
    count(figures, 'nothing taken afterwards');
    find(figures, `${where}: nothing can be written afterwards`);
    await host.close();
    await laptop.compare(where);
    await laptop.kill();
  }
  return met;
}

/** A close or a start with its fault, then a start without, and the comparison. A start may be refused, with the reason said. */
async function restart(laptop: Laptop, one: FaultCase, where: string): Promise<number> {
  const { figures } = laptop;
  let met = 0;
  if (one.doing === 'closing') {
    await laptop.host?.order(one);
    met = (await laptop.host?.close()) ?? 0;
  } else {
    await laptop.kill();
    if (one.doing === 'beginning') laptop.clear();
    const opened = await laptop.start(where, one);
    const refused = laptop.host?.refused;
    noteEnded(figures, where);
    if (!opened && refused === undefined) {
      figures.notOpened += 1;
      find(figures, `${where}: no window could be opened`);
    } else if (!opened) count(figures, 'not opened, and said why');
    met = (await laptop.host?.order('off')) ?? 0;
  }
  await laptop.kill();
  // Nothing is in a library that was just begun: the next fault has one of its own.
  if (!(await laptop.compare(where)) || one.doing === 'beginning') await laptop.kill();
  return met;
}

/** The control: a saved line is cut out of the file, as a host that speaks before it writes would leave it. */
async function plant({ place, figures }: PartRun): Promise<boolean> {
  const laptop = new Laptop(path.join(place, 'planted'), figures, undefined);
  const session = await laptop.begin('planted');
  await WORK.captures(session);
  const [workshop = ''] = laptop.scene.workshops;
  const folder = path.join(laptop.library, 'workshops', workshop);
  const name = readdirSync(folder).find((entry) => entry.startsWith('journal-')) ?? '';
  const lines = readFileSync(path.join(folder, name), 'utf8').split('\n');
  writeFileSync(path.join(folder, name), `${lines.slice(0, -2).join('\n')}\n`);
  const { length } = laptop.promised.notOnDisk(laptop.library);
  await laptop.kill();
  return length === 1;
}

export const faultsPart: Part = { full: 100_000, short: 6, run: faults, control: plant };
