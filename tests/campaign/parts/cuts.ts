import { mkdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { writeAfterCut } from '../afterCut';
import { count, find, noteEnded } from '../figures';
import { keepFound } from '../found';
import { openOtherLaptop } from '../otherLaptop';
import { startHost } from '../hostProcess';
import type { Part, PartRun } from '../part';
import { Promised } from '../promised';
import { seeded } from '../random';
import { emptyScene, openSession, settleIn, type OtherLaptop } from '../session';
import { KINDS, WORK } from '../work';
import { removeFolder } from '../../support/removeFolder';

/** Cuts of one recorded evening. */
const OF_ONE = 10;

interface Evening {
  promised: Promised;
  tape: string;
  /** How long the tape was when work began. */
  begun: number;
}

/** Works for a while on a new library whose disk is recorded. */
async function recordEvening(
  { seed, brief, place, figures }: PartRun,
  evening: number,
  other: OtherLaptop,
  manner: 'tape' | 'forgetful',
): Promise<Evening | undefined> {
  const home = path.join(place, 'evening');
  removeFolder(home);
  const [library, stick, tape] = ['library', 'stick', 'tape'].map((name) => path.join(home, name));
  if (!library || !stick || !tape) throw new Error('no folders');
  mkdirSync(library, { recursive: true });
  mkdirSync(stick);
  const random = seeded(`${seed}/cuts/${evening}`);
  const promised = new Promised(() => statSync(tape).size);
  const host = await startHost(library, { stick, disk: { manner, roots: [library], tape } });
  const session = await openSession(host, { promised, random, figures, scene: emptyScene(other) });
  if (!session) {
    find(figures, `cuts ${seed}/${evening}: the host did not start: ${host.refused ?? ''}`);
    figures.notOpened += 1;
    return undefined;
  }
  await settleIn(session);
  const begun = statSync(tape).size;
  const kinds = [...KINDS].sort(() => random.next() - 0.5);
  for (const kind of kinds) await WORK[kind](session);
  for (let more = 0; more < (brief ? 3 : 10); more += 1) await WORK[random.pick(KINDS)](session);
  await host.kill();
  figures.acknowledged += promised.count;
  return { promised, tape, begun };
}

/**
 * The power is cut at random instants of recorded evenings: only what was synced, in the file and in its folder, is kept
 * (every second time some of the rest too), and the application is started on that.
 */
async function cuts(run: PartRun, manner: 'tape' | 'forgetful' = 'tape'): Promise<void> {
  const { seed, from, to, place, figures, isOver, onRound } = run;
  const other = await openOtherLaptop(place, 4);
  let evening: Evening | undefined;
  for (let round = from; round < to && !isOver(); round += 1) {
    if (round === from || round % OF_ONE === 0)
      evening = await recordEvening(run, Math.floor(round / OF_ONE), other, manner);
    if (!evening) continue;
    const random = seeded(`${seed}/cuts/${round}/at`);
    const { promised, tape, begun } = evening;
    const bytes = readFileSync(tape);
    const end = begun + random.below(bytes.length - begun);
    const cut = bytes.lastIndexOf(0x0a, end) + 1;
    const [library, stick] = [path.join(place, 'after'), path.join(place, 'noStick')];
    removeFolder(library);
    mkdirSync(stick, { recursive: true });
    const root = path.join(place, 'evening/library');
    const unknown = writeAfterCut(
      bytes.subarray(0, cut).toString(),
      root,
      library,
      round % 2 === 1 ? random : undefined,
    );
    unknown.forEach((name) => find(figures, `cuts: the tape cannot tell of ${name}`));
    const host = await startHost(library, { stick });
    const fresh = { promised: new Promised(), random, figures, scene: emptyScene() };
    const session = await openSession(host, fresh);
    if (session) {
      const { compared, lost } = await promised.compare(library, session.client, cut);
      count(figures, 'compared', compared);
      figures.lost += lost.length;
      lost.forEach((loss) => find(figures, `cuts ${seed}/${round} at byte ${cut}: ${loss}`));
      if (lost.length > 0 && manner === 'tape') keepFound(library, figures);
    } else {
      figures.notOpened += 1;
      find(figures, `cuts ${seed}/${round} at byte ${cut}: it does not open: ${host.refused ?? ''}`);
    }
    await host.kill();
    noteEnded(figures, `cuts ${seed}/${round}`);
    figures.rounds += 1;
    onRound(round + 1);
  }
  await other.close();
}

export const cutsPart: Part = {
  full: 200,
  short: 4,
  run: (run) => cuts(run),
  control: async (run) => {
    await cuts({ ...run, from: 0, to: 2 }, 'forgetful');
    return run.figures.lost + run.figures.notOpened > 0;
  },
};
