import { cpSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { count, find, noteEnded } from '../figures';
import { keepFound } from '../found';
import { openOtherLaptop } from '../otherLaptop';
import { after, startHost, type HostProcess } from '../hostProcess';
import type { Part, PartRun } from '../part';
import { Promised } from '../promised';
import { seeded, type Random } from '../random';
import { emptyScene, openSession, settleIn, type Session } from '../session';
import { KINDS, WORK, type Kind } from '../work';
import { removeFolder } from '../../support/removeFolder';

/** Rounds on one library, before a new one is begun. */
const ON_ONE = 20;

/** Works, two kinds at once, until the host is gone; `doing`: which kinds at this moment. */
async function workUntilGone(session: Session, host: HostProcess, doing: Map<number, Kind>): Promise<void> {
  const one = async (hand: number) => {
    while (!host.hasEnded()) {
      const kind = session.random.pick(KINDS);
      doing.set(hand, kind);
      await WORK[kind](session);
      // After the kill no work is begun, and the kinds that were interrupted stay in `doing`.
      if (host.hasEnded()) return;
      doing.delete(hand);
      await after(1);
    }
  };
  await Promise.all([one(0), one(1)]);
}

/** Milliseconds until the kill: mostly while the host works, sometimes while it starts. */
const momentOf = (random: Random) => (random.chance(0.05) ? 0 : 30 + random.next() ** 2 * 1_500);

/**
 * `kill -9` at random instants of every kind of work. Each start on what was left compares everything promised since the
 * library began with what is there.
 * @param cached the control: the host works on a disk that forgets what it has not written back when the host is killed
 */
async function kills(
  { seed, brief, from, to, place, figures, isOver, onRound }: PartRun,
  cached = false,
): Promise<void> {
  const other = await openOtherLaptop(place, brief ? 2 : 8);
  let promised = new Promised();
  let scene = emptyScene(other);
  const home = path.join(place, 'group');
  const [library, stick] = [path.join(home, 'library'), path.join(home, 'stick')];
  const begin = () => {
    removeFolder(home);
    mkdirSync(library, { recursive: true });
    mkdirSync(stick, { recursive: true });
    promised = new Promised();
    scene = emptyScene(other);
  };
  const compare = async (session: Session, round: number) => {
    const { compared, lost } = await promised.compare(library, session.client);
    count(figures, 'compared', compared);
    figures.lost += lost.length;
    lost.forEach((loss) => find(figures, `kills ${seed}/${round}: ${loss}`));
    if (lost.length > 0 && !cached) keepFound(home, figures);
    return lost.length === 0;
  };
  for (let round = from; round < to && !isOver(); round += 1) {
    if (round === from || round % ON_ONE === 0) begin();
    const random = seeded(`${seed}/kills/${round}`);
    const disk = path.join(home, 'cache');
    if (cached) cpSync(library, disk, { recursive: true, filter: (name) => path.basename(name) !== '.lock' });
    if (random.chance(0.15)) {
      // While it opens what is there; what it had to mend then, the next start goes on with.
      const opening = await startHost(cached ? disk : library, { stick, killAfter: random.below(600) });
      count(figures, opening.link === undefined ? 'killed in opening' : 'killed once open');
      await opening.kill();
    }
    const host = await startHost(cached ? disk : library, { stick });
    const session = await openSession(host, { promised, random, figures, scene });
    if (!session) {
      figures.notOpened += 1;
      find(figures, `kills ${seed}/${round}: it does not open what was left: ${host.refused ?? ''}`);
      begin();
      continue;
    }
    if (!(await compare(session, round))) {
      await host.kill();
      begin();
      continue;
    }
    await promised.reopened(session.client);
    await settleIn(session);
    const before = promised.count;
    const doing = new Map<number, Kind>();
    const working = workUntilGone(session, host, doing);
    await after(momentOf(random));
    const interrupted = new Set(doing.values());
    await host.kill();
    await working;
    interrupted.forEach((kind) => count(figures, `killed in ${kind}`));
    session.client.close();
    noteEnded(figures, `kills ${seed}/${round}`);
    if (cached) removeFolder(disk);
    figures.acknowledged += promised.count - before;
    figures.rounds += 1;
    onRound(round + 1);
  }
  if (existsSync(library)) {
    const host = await startHost(library, { stick });
    const session = await openSession(host, { promised, random: seeded('last'), figures, scene });
    if (session) await compare(session, to);
    else figures.notOpened += 1;
    await host.close();
  }
  await other.close();
}

export const killsPart: Part = {
  full: 500,
  short: 4,
  run: (run) => kills(run),
  control: async (run) => {
    await kills({ ...run, from: 0, to: 3 }, true);
    return run.figures.lost > 0;
  },
};
