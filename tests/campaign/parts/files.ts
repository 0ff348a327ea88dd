import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { isRefusal } from '../../../core/ledger/refusal';
import { sheetXml, workbook } from '../../workspace/registration/workbook';
import { count, find } from '../figures';
import { withDamage } from '../files/damagedFolder';
import { malformHandover, malformList, malformWorkbook, malformWorkshop } from '../files/malformed';
import { makeHandovers } from '../handovers';
import { after, startHost, type HostProcess } from '../hostProcess';
import type { Part, PartRun } from '../part';
import { Promised } from '../promised';
import { seeded, type Random } from '../random';
import { emptyScene, newId, openSession, settleIn, type Session } from '../session';
import { WORK } from '../work';

const ROWS = Array.from({ length: 200 }, (_, at) => [`Person ${at}`, at % 2 ? 'Mali' : 'Niger', 'Adviser']);
const HEADER = ['Name', 'Country', 'Function'];
const LIST = new TextEncoder().encode([HEADER, ...ROWS].map((row) => row.join(';')).join('\n'));
const KINDS = ['workshop file', 'hand-over', 'csv', 'xlsx', 'second copy', 'archive'] as const;
type FileKind = (typeof KINDS)[number];

interface Sound {
  workshop: Uint8Array<ArrayBuffer>;
  handovers: Uint8Array<ArrayBuffer>[];
  sheet: Uint8Array<ArrayBuffer>;
  stick: string;
  stickCopy: string;
  archive: string;
  archiveCopy: string;
}

/** A library with something to lose, and one sound file of each kind. */
async function prepare(session: Session, library: string, stick: string, place: string): Promise<Sound> {
  const { client, scene } = session;
  await settleIn(session);
  for (let times = 0; times < 3; times += 1) await WORK.captures(session);
  await WORK.drafts(session);
  for (let times = 0; times < 2; times += 1) await WORK.archiving(session);
  await WORK.secondCopy(session);
  const [sample = ''] = scene.issued;
  const handle = await client.api.exportWorkshopFile({ workshop: sample, attribution: true });
  const workshop = isRefusal(handle) ? undefined : await client.download(handle.file);
  if (!workshop) throw new Error(`no workshop file: ${JSON.stringify(handle)}`);
  const archive = path.join(library, 'archive');
  const [stickCopy, archiveCopy] = [path.join(place, 'stick-sound'), path.join(place, 'archive-sound')];
  cpSync(stick, stickCopy, { recursive: true, preserveTimestamps: true });
  cpSync(archive, archiveCopy, { recursive: true, preserveTimestamps: true });
  const handovers = scene.handovers;
  const sheet = new Uint8Array(workbook({ Participants: sheetXml([HEADER, ...ROWS]) }));
  return { workshop, handovers, sheet, stick, stickCopy, archive, archiveCopy };
}

/** Opens one malformed file of a kind; resolves to whether it was taken, refused, or false (said to be sound). */
async function openOne(
  session: Session,
  kind: FileKind,
  sound: Sound,
  random: Random,
): Promise<'taken' | 'refused' | 'false'> {
  const { client, scene } = session;
  const said = (answer: unknown) => (isRefusal(answer) ? 'refused' : 'taken');
  const job = newId(scene, 'job');
  const [workshop = ''] = scene.workshops;
  switch (kind) {
    case 'workshop file': {
      const bytes = malformWorkshop(sound.workshop, random);
      const onKnown = random.pick(['ask', 'keepBoth'] as const);
      return said(await client.api.importWorkshop({ name: 'x.rapporteur', bytes, onKnown, job }));
    }
    case 'hand-over': {
      const bytes = malformHandover(random.pick(sound.handovers), random);
      if (random.chance(0.5)) return said(await client.api.previewHandover({ bytes }));
      return said(await client.api.takeBack({ bytes }));
    }
    case 'csv':
    case 'xlsx': {
      const bytes = kind === 'csv' ? malformList(LIST, random) : malformWorkbook(sound.sheet, random);
      const list = await client.api.openList({ workshop, name: `list.${kind}`, bytes, job });
      if (!isRefusal(list)) await client.api.closeList({ list: list.list });
      return said(list);
    }
    case 'second copy':
      return withDamage(sound.stick, sound.stickCopy, random, async () => {
        const { places } = await client.api.backupPlaces({});
        const backup = places?.flatMap(({ backups }) => backups).find(({ copies }) => copies.length > 0);
        if (!backup) return 'refused';
        const brought = await client.api.bringBack({ backup: backup.backup, job });
        return isRefusal(brought) || brought.damaged > 0 ? 'refused' : 'taken';
      });
    case 'archive':
      return withDamage(sound.archive, sound.archiveCopy, random, async (file, changed) => {
        const [name = ''] = file.split(path.sep);
        const listed = await client.api.listPackages({});
        await client.api.searchPackages({ words: 'liaison' });
        await client.api.openPackageFile({ package: name, path: 'bagit.txt' });
        const isPackage = readdirSync(sound.archiveCopy).includes(name) && file.includes(path.sep);
        if (!isPackage || !Array.isArray(listed)) return 'refused';
        const report = await client.api.verifyPackage({ package: name });
        const valid = !isRefusal(report) && report.valid;
        return changed && valid ? 'false' : valid ? 'taken' : 'refused';
      });
  }
}

/** Malformed files of each kind, all opened in one host, whose library must be none the worse. */
async function files({ seed, from, to, place, figures, isOver, onRound }: PartRun, leak = 0): Promise<void> {
  const handovers = await makeHandovers(place, 3);
  const [library, stick] = [path.join(place, 'library'), path.join(place, 'stick')];
  mkdirSync(library, { recursive: true });
  mkdirSync(stick, { recursive: true });
  const env = leak > 0 ? { CAMPAIGN_LEAK: String(leak) } : {};
  const host = await startHost(library, { stick, env });
  const promised = new Promised();
  const given = { promised, random: seeded(seed), figures, scene: emptyScene(handovers) };
  const session = await openSession(host, given);
  if (!session) throw new Error(`the host did not start: ${host.refused ?? ''}`);
  const sound = await prepare(session, library, stick, place);
  // Every kind is opened twice before memory is compared: workers and readers are loaded once.
  for (const kind of [...KINDS, ...KINDS]) await openOne(session, kind, sound, seeded(`${seed}/warm`));
  const before = await restingMemory(host);
  const begun = performance.now();
  for (let round = from; round < to && !isOver() && !host.hasEnded(); round += 1) {
    const kind = KINDS[round % KINDS.length] ?? 'csv';
    const outcome = await openOne(session, kind, sound, seeded(`${seed}/files/${round}`));
    count(figures, `${kind}: ${outcome}`);
    if (outcome === 'false') {
      figures.lost += 1;
      find(figures, `files ${seed}/${round}: a changed package is called valid`);
    }
    figures.rounds += 1;
    onRound(round + 1);
  }
  // The control waits until its host has kept too much.
  if (leak > 0) await after(Math.max(0, 1_500 - (performance.now() - begun)));
  if (host.hasEnded()) {
    figures.ended += 1;
    find(figures, `files ${seed}: the host ended in round ${figures.rounds}`);
  } else {
    figures.grownMb = Math.max(figures.grownMb, (await restingMemory(host)) - before);
    figures.acknowledged += promised.count;
    const { compared, lost } = await promised.compare(library, session.client);
    count(figures, 'compared', compared);
    figures.lost += lost.length;
    lost.forEach((loss) => find(figures, `files ${seed}: ${loss}`));
  }
  await host.close();
}

/** The least of a few looks, so that what is about to be collected does not count. */
async function restingMemory(host: HostProcess): Promise<number> {
  let least = Infinity;
  for (let look = 0; look < 4 && !host.hasEnded(); look += 1) {
    await after(250);
    least = Math.min(least, host.memoryMb());
  }
  return least;
}

/** The control: a host that stands still for over five seconds, keeps what it should drop, and is killed, is counted for each. */
async function plant(run: PartRun): Promise<boolean> {
  await files({ ...run, from: 0, to: 6 }, 150);
  const grown = run.figures.grownMb > 200;
  const library = path.join(run.place, 'still');
  mkdirSync(library, { recursive: true });
  const host = await startHost(library);
  const given = {
    promised: new Promised(),
    random: seeded('still'),
    figures: run.figures,
    scene: emptyScene(),
  };
  const session = await openSession(host, given);
  if (!session) return false;
  host.pause();
  setTimeout(() => host.goOn(), 5_200);
  await session.client.api.hello({});
  await host.kill();
  return grown && run.figures.slow === 1 && host.hasEnded();
}

export const filesPart: Part = { full: 2_400, short: 48, run: (run) => files(run), control: plant };
