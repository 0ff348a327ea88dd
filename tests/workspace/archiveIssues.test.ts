import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Archive } from '../../workspace/archive/archive';
import type { Deposit } from '../../workspace/archive/package';
import { temporaryFolders } from './support/folders';
import { accepted } from './support/notebook';

const folder = temporaryFolders();

const DOCUMENT = Buffer.from('PK not really a docx');
const deposit: Deposit = {
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

async function archiveWith(
  ...deposits: Partial<Deposit>[]
): Promise<{ archive: Archive; place: string; ids: string[] }> {
  const place = folder();
  const archive = accepted(await Archive.open(place));
  const ids: string[] = [];
  for (const change of deposits) ids.push(accepted(await archive.add({ ...deposit, ...change })).package);
  return { archive, place, ids };
}

/** Lets the test change what nobody may change. */
function spoil(path: string, content: string): void {
  chmodSync(path, 0o600);
  writeFileSync(path, content);
}

describe('archiving the same issue again', () => {
  it('answers with the package that is there', async () => {
    const { ids } = await archiveWith({}, {});
    expect(new Set(ids).size).toBe(1);
    const known = await archiveWith({ revision: 4 }, { revision: 4, text: 'Drawn anew.' }, { revision: 9 });
    expect(known.ids[1]).toBe(known.ids[0]);
    expect(known.ids[2]).not.toBe(known.ids[0]);
  });

  it('takes documents that are handed in together one after the other', async () => {
    const { archive } = await archiveWith();
    const added = await Promise.all(
      ['One.', 'Two.', 'Two.'].map(async (text) => accepted(await archive.add({ ...deposit, text })).package),
    );
    expect(new Set(added).size).toBe(2);
  });
});

describe('a correction', () => {
  it('takes the place of what was issued before it, and leaves the other language out of step', async () => {
    const correction = { number: 'Corr.1', on: '2020-01-10', reason: {}, replaces: {} };
    const { archive, ids } = await archiveWith(
      { revision: 4 },
      { revision: 4, language: 'en', archivedAt: '2019-10-26T09:00:00.000Z' },
      { revision: 9, language: 'en', correction, archivedAt: '2020-01-11T09:00:00.000Z' },
    );
    expect(
      (await archive.list()).map(({ package: id, replacedBy, behind }) => ({ id, replacedBy, behind })),
    ).toEqual([{ id: ids[2] }, { id: ids[1], replacedBy: ids[2] }, { id: ids[0], behind: ids[2] }]);
  });

  it('is not mixed up with a package of before, which called the moment of archiving the issue', async () => {
    const { archive, place, ids } = await archiveWith({});
    const path = join(place, ids[0] ?? '', 'data/metadata.json');
    const { archivedAt, ...said } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    spoil(path, JSON.stringify({ ...said, package: 1, issuedAt: archivedAt }));
    expect(await archive.list()).toMatchObject([{ title: deposit.title, archivedAt: deposit.archivedAt }]);
    expect((await archive.list())[0]?.issuedOn).toBeUndefined();
    expect(await archive.packagesOf('w1')).toHaveLength(1);
    expect(await archive.packagesOf('w2')).toEqual([]);
  });
});
