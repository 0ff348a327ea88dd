import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FAULTS, type Fault } from '../child/failing';
import { count, find, type Figures } from '../figures';
import { makeHandovers } from '../handovers';
import { startHost, type HostProcess } from '../hostProcess';
import type { Part, PartRun } from '../part';
import { Promised } from '../promised';
import { seeded } from '../random';
import { emptyScene, openSession, settleIn, type Scene, type Session } from '../session';
import { KINDS, WORK, type Kind } from '../work';

interface Laptop {
  library: string;
  host: HostProcess;
  session: Session;
}

/** Faults on one library, before it is opened again and compared as a whole. */
const ON_ONE = 25;

async function open(
  home: string,
  figures: Figures,
  promised: Promised,
  scene: Scene,
  seed: string,
): Promise<Laptop | undefined> {
  const [library, stick] = [path.join(home, 'library'), path.join(home, 'stick')];
  mkdirSync(library, { recursive: true });
  mkdirSync(stick, { recursive: true });
  const host = await startHost(library, { stick, disk: { manner: 'faults', roots: [library, stick] } });
  const session = await openSession(host, { promised, random: seeded(seed), figures, scene });
  if (!session) find(figures, `faults ${seed}: it does not open: ${host.refused ?? ''}`);
  return session && { library, host, session };
}

/** How many calls each kind of work makes, and how many of them write, measured on a laptop of its own. */
interface Measured {
  kind: Kind;
  calls: number;
  writes: number;
}

async function measure(run: PartRun, handovers: Uint8Array<ArrayBuffer>[]): Promise<Measured[]> {
  const home = path.join(run.place, 'measured');
  const laptop = await open(home, run.figures, new Promised(), emptyScene(handovers), `${run.seed}/measure`);
  if (!laptop) return [];
  await settleIn(laptop.session);
  const measured: Measured[] = [];
  const callsOf = async (kind: Kind, fault: Fault) => {
    await laptop.host.arm(1e9, fault);
    await WORK[kind](laptop.session);
    return (await laptop.host.arm(0)).calls;
  };
  for (const kind of KINDS)
    measured.push({ kind, calls: await callsOf(kind, 'EIO'), writes: await callsOf(kind, 'short write') });
  await laptop.host.close();
  return measured;
}

/** Every call of every kind of work with every fault, in an order that mixes them. */
function casesOf(measured: Measured[], seed: string): { kind: Kind; call: number; fault: Fault }[] {
  const random = seeded(`${seed}/faults`);
  return measured
    .flatMap(({ kind, calls, writes }) =>
      FAULTS.flatMap((fault) =>
        Array.from({ length: fault === 'short write' ? writes : calls }, (_, at) => ({
          kind,
          call: at + 1,
          fault,
        })),
      ),
    )
    .map((one) => ({ one, key: random.next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ one }) => one);
}

/**
 * Fails one call to the disk, or every call from there on, in each kind of work; then what was said to be saved is looked
 * for in the files at once, and, after a start without faults, as a whole.
 */
async function faults(run: PartRun): Promise<void> {
  const { seed, from, to, place, figures, isOver, onRound } = run;
  const handovers = await makeHandovers(place, 6);
  const cases = casesOf(await measure(run, handovers), seed);
  count(figures, 'cases there are', cases.length);
  const home = path.join(place, 'laptop');
  let [promised, scene] = [new Promised(), emptyScene(handovers)];
  let laptop: Laptop | undefined;

  const endLaptop = async (round: number) => {
    if (!laptop) return;
    await laptop.host.close();
    figures.acknowledged += promised.count;
    laptop = await open(home, figures, promised, scene, `${seed}/${round}/again`);
    if (!laptop) return void (figures.ended += 1);
    const { compared, lost } = await promised.compare(laptop.library, laptop.session.client);
    count(figures, 'compared', compared);
    figures.lost += lost.length;
    lost.forEach((loss) => find(figures, `faults ${seed}, before ${round}: ${loss}`));
    await laptop.host.close();
    laptop = undefined;
  };

  for (let round = from; round < Math.min(to, cases.length) && !isOver(); round += 1) {
    const one = cases[round];
    if (!one) break;
    // A hand-over can be received once.
    const usedUp = one.kind === 'takingBack' && scene.handovers.length === 0;
    if (round % ON_ONE === 0 || usedUp) await endLaptop(round);
    if (!laptop) {
      rmSync(home, { recursive: true, force: true });
      [promised, scene] = [new Promised(), emptyScene(handovers)];
      laptop = await open(home, figures, promised, scene, `${seed}/${round}`);
      if (!laptop) continue;
      await settleIn(laptop.session);
    }
    const { host, session, library } = laptop;
    const said = promised.lines.length;
    let met = 0;
    // How many calls a piece of work makes depends on chance: what did not come to the fault is done again.
    for (let attempt = 0; attempt < 4 && met === 0; attempt += 1) {
      await host.arm(one.call, one.fault, round % 3 === 2);
      await WORK[one.kind](session);
      met = (await host.arm(0)).met;
    }
    count(figures, met > 0 ? `met ${one.fault}` : 'not met', 1);
    const missing = host.hasEnded() ? [] : promised.notOnDisk(library, said);
    figures.falseSaved += missing.length;
    const where = `faults ${seed}/${round} (${one.fault} at call ${one.call} of ${one.kind}${round % 3 === 2 ? ', lasting' : ''})`;
    missing.forEach((line) => find(figures, `${where}: ${line}`));
    if (host.hasEnded()) {
      figures.ended += 1;
      find(figures, `${where}: the host ended`);
      laptop = undefined;
    } else if (!(await goesOn(session))) {
      count(figures, 'refused afterwards');
      find(figures, `${where}: nothing can be written afterwards`);
      await endLaptop(round);
    }
    figures.rounds += 1;
    onRound(round + 1);
  }
  await endLaptop(to);
}

/** Whether an edit is taken once the disk is well again. */
async function goesOn(session: Session): Promise<boolean> {
  const before = session.promised.lines.length;
  for (let attempt = 0; attempt < 3; attempt += 1) {
    await WORK.captures(session);
    if (session.promised.lines.length > before) return true;
  }
  return false;
}

/** The control: a saved line is cut out of the file, as a host that speaks before it writes would leave it. */
async function plant({ place, figures }: PartRun): Promise<boolean> {
  const promised = new Promised();
  const laptop = await open(path.join(place, 'planted'), figures, promised, emptyScene(), 'planted');
  if (!laptop) return false;
  await settleIn(laptop.session);
  await WORK.captures(laptop.session);
  const [workshop = ''] = laptop.session.scene.workshops;
  const folder = path.join(laptop.library, 'workshops', workshop);
  const name = readdirSync(folder).find((entry) => entry.startsWith('journal-')) ?? '';
  const lines = readFileSync(path.join(folder, name), 'utf8').split('\n');
  writeFileSync(path.join(folder, name), `${lines.slice(0, -2).join('\n')}\n`);
  const { length } = promised.notOnDisk(laptop.library);
  await laptop.host.kill();
  return length === 1;
}

export const faultsPart: Part = { full: 100_000, short: 60, run: faults, control: plant };
