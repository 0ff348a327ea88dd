import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Archive } from '../../../workspace/archive/archive';
import type { Deposit } from '../../../workspace/archive/packages/package';
import { accepted } from './notebook';
import { unsyncedDisk } from './unsyncedDisk';

export const DOCUMENT = Buffer.from('PK not really a docx');
/** A document to be archived, with the fields that a test varies. */
export const deposit: Deposit = {
  workshop: 'w1',
  title: 'Atelier sur le trafic illicite de migrants',
  place: 'Côte d’Ivoire, Abidjan',
  date: '2019-10-24',
  language: 'fr',
  style: 'workshop-guide',
  archivedAt: '2019-10-25T09:00:00.000Z',
  document: 'conclusions.docx',
  organisation: 'Secrétariat du Processus de Rabat',
  software: 'Rapporteur 0.1.0',
  files: [
    { path: 'conclusions.docx', bytes: DOCUMENT },
    { path: 'workshop.rapporteur', bytes: Buffer.from('{}') },
    { path: 'frameworks/marrakesh.json', bytes: Buffer.from('{}') },
  ],
  text: 'Mettre en œuvre les recommandations ; renforcer la coopération transfrontalière entre services.',
};

/** An archive in a folder of `home` with one document for each of these variations. */
export async function archiveWith(
  home: string,
  ...deposits: Partial<Deposit>[]
): Promise<{ archive: Archive; place: string; ids: string[] }> {
  const place = join(home, 'archive');
  mkdirSync(place);
  const archive = accepted(await Archive.open(place, { fs: unsyncedDisk }));
  const ids: string[] = [];
  for (const change of deposits) ids.push(accepted(await archive.add({ ...deposit, ...change })).package);
  return { archive, place, ids };
}

/** Makes a package writable, so that a test can change it. */
export function spoil(path: string, content: string): void {
  chmodSync(path, 0o600);
  writeFileSync(path, content);
}
