import { readdirSync } from 'node:fs';
import path from 'node:path';
import { isRefusal } from '../../../core/messages/refusal';
import type { Random } from '../random';
import { newId, type Session } from '../session';
import { isSameTagManifest, withDamage } from './damagedFolder';
import { malformHandover, malformList, malformWorkbook, malformWorkshop } from './malformed';
import { LIST, type Sound } from './sound';

/** Kinds of files that a window opens, one at a time. */
export const OPENED = [
  'workshop file',
  'hand-over',
  'sealed hand-over',
  'csv',
  'xlsx',
  'second copy',
  'archive',
] as const;
export type OpenedKind = (typeof OPENED)[number];
/** `false`: a changed file was accepted as sound. */
export type Outcome = 'taken' | 'refused' | 'false';

const said = (answer: unknown): Outcome => (isRefusal(answer) ? 'refused' : 'taken');

/** Opens one malformed file of a kind. */
export async function openOne(
  session: Session,
  kind: OpenedKind,
  sound: Sound,
  random: Random,
): Promise<Outcome> {
  const { client, scene } = session;
  const job = newId(scene, 'job');
  const [workshop = ''] = scene.workshops;
  switch (kind) {
    case 'workshop file': {
      const bytes = malformWorkshop(sound.workshop, random);
      const onKnown = random.pick(['ask', 'keepBoth', 'update'] as const);
      return said(await client.api.importWorkshop({ name: 'x.rapporteur', bytes, onKnown, job }));
    }
    case 'hand-over':
    case 'sealed hand-over': {
      const isSealed = kind === 'sealed hand-over';
      const bytes = malformHandover(random.pick(isSealed ? sound.sealed : sound.handovers), random);
      const file = { bytes, ...(isSealed && { passphrase: sound.passphrase }) };
      if (random.chance(0.5)) return said(await client.api.previewHandover(file));
      return said(await client.api.takeBack(file));
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
        const brought = await client.api.restoreBackup({ backup: backup.backup, job });
        return isRefusal(brought) || brought.damaged > 0 ? 'refused' : 'taken';
      });
    case 'archive':
      return withDamage(sound.archive, sound.archiveCopy, random, (file, before, after) =>
        verifyDamaged(session, sound, file, before, after),
      );
  }
}

async function verifyDamaged(
  { client }: Session,
  sound: Sound,
  file: string,
  before: Buffer,
  after: Buffer | undefined,
): Promise<Outcome> {
  const [name = ''] = file.split(path.sep);
  const listed = await client.api.listPackages({});
  await client.api.searchPackages({ words: 'liaison' });
  await client.api.openPackageFile({ package: name, path: 'bagit.txt' });
  const isPackage = readdirSync(sound.archiveCopy).includes(name) && file.includes(path.sep);
  if (!isPackage || !Array.isArray(listed)) return 'refused';
  const report = await client.api.verifyPackage({ package: name });
  if (isRefusal(report) || !report.valid) return 'refused';
  const isSame = after !== undefined && (before.equals(after) || isSameTagManifest(file, before, after));
  return isSame ? 'taken' : 'false';
}
