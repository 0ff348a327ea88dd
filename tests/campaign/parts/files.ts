import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { count, find, noteEnded } from '../figures';
import { OPENED, openOne, type OpenedKind } from '../files/openOne';
import { makeSound } from '../files/sound';
import { AT_ONCE, MalformedTemplates, TEMPLATE_KINDS, type TemplateKind } from '../files/templates';
import { after, startHost, type HostProcess } from '../hostProcess';
import { openOtherLaptop } from '../otherLaptop';
import type { Part, PartRun } from '../part';
import { Promised } from '../promised';
import { seeded } from '../random';
import { emptyScene, openSession } from '../session';

const KINDS: readonly (OpenedKind | TemplateKind)[] = [...OPENED, ...TEMPLATE_KINDS];
const OF_EACH_KIND = 400;
const isTemplate = (kind: OpenedKind | TemplateKind): kind is TemplateKind =>
  (TEMPLATE_KINDS as readonly string[]).includes(kind);

/** Malformed files of each kind, all opened in one host, whose library must be none the worse. */
async function files({ seed, from, to, place, figures, isOver, onRound }: PartRun, leak = 0): Promise<void> {
  const other = await openOtherLaptop(place, 3);
  await other.close();
  const [library, stick, copies] = ['library', 'stick', 'copies'].map((name) => path.join(place, name));
  if (!library || !stick || !copies) throw new Error('no folders');
  for (const folder of [library, stick, copies]) mkdirSync(folder, { recursive: true });
  const env = leak > 0 ? { CAMPAIGN_LEAK: String(leak) } : {};
  const host = await startHost(library, { stick, env });
  const promised = new Promised();
  const given = { promised, random: seeded(seed), figures, scene: emptyScene() };
  const session = await openSession(host, given);
  if (!session) throw new Error(`the host did not start: ${host.refused ?? ''}`);
  const sound = await makeSound(session, other, { library, stick, copies });
  const templates = new MalformedTemplates(path.join(place, 'templates'));
  // Every kind is opened twice before memory is compared: workers and readers are loaded once.
  for (const kind of [...OPENED, ...OPENED]) await openOne(session, kind, sound, seeded(`${seed}/warm`));
  const before = await restingMemory(host);
  const begun = performance.now();
  for (let round = from; round < to && !isOver() && !host.hasEnded(); round += 1) {
    const kind = KINDS[round % KINDS.length] ?? 'csv';
    const random = seeded(`${seed}/files/${round}`);
    if (isTemplate(kind)) {
      templates.add(kind, random);
      count(figures, `${kind}: read at a start`);
    } else {
      const outcome = await openOne(session, kind, sound, random);
      count(figures, `${kind}: ${outcome}`);
      if (outcome === 'false') {
        figures.lost += 1;
        find(figures, `files ${seed}/${round}: a changed package is called valid`);
      }
    }
    if (templates.many >= AT_ONCE) await templates.open(figures, `files ${seed}/${round}`);
    figures.rounds += 1;
    onRound(round + 1);
  }
  if (templates.many > 0) await templates.open(figures, `files ${seed}, at the end`);
  // The control waits until its host has kept too much.
  if (leak > 0) await after(Math.max(0, 1_500 - (performance.now() - begun)));
  noteEnded(figures, `files ${seed}/${figures.rounds}`);
  if (!host.hasEnded()) {
    figures.grownMb = Math.max(figures.grownMb, (await restingMemory(host)) - before);
    figures.acknowledged += promised.count;
    const { compared, lost } = await promised.compare(library, session.client);
    count(figures, 'compared', compared);
    figures.lost += lost.length;
    lost.forEach((loss) => find(figures, `files ${seed}: ${loss}`));
  }
  await host.close();
}

/** The smallest of a few measurements of memory, so that garbage that is about to be collected does not count. */
async function restingMemory(host: HostProcess): Promise<number> {
  let least = Infinity;
  for (let look = 0; look < 4 && !host.hasEnded(); look += 1) {
    await after(250);
    least = Math.min(least, host.memoryMb());
  }
  return least;
}

/** The control: a host that does not answer for over five seconds, leaks memory and ends by itself is counted for each of the three. */
async function plant(run: PartRun): Promise<boolean> {
  const { figures } = run;
  await Promise.all([files({ ...run, from: 0, to: OPENED.length }, 150), standStill(run)]);
  return figures.grownMb > 200 && figures.slow === 1 && figures.ended === 1;
}

async function standStill({ place, figures }: PartRun): Promise<void> {
  const library = path.join(place, 'still');
  mkdirSync(library, { recursive: true });
  const host = await startHost(library);
  const given = { promised: new Promised(), random: seeded('still'), figures, scene: emptyScene() };
  const session = await openSession(host, given);
  if (!session) return;
  host.pause();
  setTimeout(() => host.goOn(), 5_200);
  await session.client.api.hello({});
  // Nobody told it to end.
  process.kill(host.pid, 'SIGKILL');
  while (!host.hasEnded()) await after(10);
  noteEnded(figures, 'planted');
}

export const filesPart: Part = {
  full: KINDS.length * OF_EACH_KIND,
  short: KINDS.length,
  run: (run) => files(run),
  control: plant,
};
