import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Archive } from '../../workspace/archive/archive';
import { archiveWith, deposit, DOCUMENT } from './support/archived';
import { temporaryFolders } from './support/folders';
import { accepted } from './support/notebook';

const folder = temporaryFolders();

describe('archiving a document', () => {
  it('makes a package that other tools verify', async () => {
    const { place, ids } = await archiveWith(folder(), {});
    const bag = join(place, ids[0] ?? '');
    expect(readdirSync(bag).sort()).toEqual([
      'bag-info.txt',
      'bagit.txt',
      'data',
      'manifest-sha512.txt',
      'tagmanifest-sha512.txt',
    ]);
    expect(readFileSync(join(bag, 'bagit.txt'), 'utf8')).toBe(
      'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n',
    );
    for (const manifest of ['manifest-sha512.txt', 'tagmanifest-sha512.txt'])
      expect(execFileSync('sha512sum', ['-c', '--strict', manifest], { cwd: bag, encoding: 'utf8' })).toMatch(
        /OK/,
      );
    const info = readFileSync(join(bag, 'bag-info.txt'), 'utf8');
    expect(info).toContain('Bagging-Date: 2019-10-25\n');
    expect(info).toMatch(/^Payload-Oxum: \d+\.5$/m);
  });

  it('gives each its own id, even with the same day, place, style and language', async () => {
    const { ids } = await archiveWith(
      folder(),
      {},
      { text: 'Another.' },
      { language: 'en' },
      { text: 'A third.' },
    );
    expect(ids).toEqual([
      '2019-10-24_cote-divoire-abidjan_workshop-guide_fr_1',
      '2019-10-24_cote-divoire-abidjan_workshop-guide_fr_2',
      '2019-10-24_cote-divoire-abidjan_workshop-guide_en_1',
      '2019-10-24_cote-divoire-abidjan_workshop-guide_fr_3',
    ]);
  });

  it('lets nobody write to the files afterwards', async () => {
    const { place, ids } = await archiveWith(folder(), {});
    const bag = join(place, ids[0] ?? '');
    for (const file of ['bagit.txt', 'manifest-sha512.txt', 'data/conclusions.docx'])
      expect(statSync(join(bag, file)).mode & 0o222).toBe(0);
  });

  it('lists what is there, newest first, with its files', async () => {
    const { archive } = await archiveWith(
      folder(),
      {},
      { workshop: 'w2', archivedAt: '2024-05-01T00:00:00.000Z', date: '2024-04-30', title: 'Lisbon' },
    );
    const list = accepted(await archive.list()).packages;
    expect(list.map(({ title }) => title)).toEqual(['Lisbon', deposit.title]);
    expect(list[1]).toMatchObject({
      place: deposit.place,
      date: '2019-10-24',
      language: 'fr',
      style: 'workshop-guide',
    });
    const files = accepted(await archive.files(list[1]?.package ?? ''));
    expect(list[1]).toMatchObject({ document: 'conclusions.docx', files: 5 });
    expect(list[1]?.bytes).toBe(files.reduce((sum, { bytes }) => sum + bytes, 0));
    expect(files).toContainEqual({ path: 'conclusions.docx', bytes: DOCUMENT.length });
    expect(files.map(({ path }) => path)).toEqual([
      'conclusions.docx',
      'document.txt',
      'frameworks/marrakesh.json',
      'metadata.json',
      'workshop.rapporteur',
    ]);
  });

  it('returns the same bytes', async () => {
    const { archive, ids } = await archiveWith(folder(), {});
    expect(await archive.read(ids[0] ?? '', 'conclusions.docx')).toEqual(DOCUMENT);
    expect(await archive.read(ids[0] ?? '', 'frameworks/marrakesh.json')).toEqual(Buffer.from('{}'));
  });

  it.each(['../bag-info.txt', '/etc/passwd', 'none.docx', 'data/conclusions.docx', ''])(
    'hands back nothing but its payload (%j)',
    async (path) => {
      const { archive, ids } = await archiveWith(folder(), {});
      expect(await archive.read(ids[0] ?? '', path)).toMatchObject({ refused: 'archive.unknownFile' });
    },
  );

  it.each(['..', '.', '.index', 'none', '../archive'])('knows no package %j', async (id) => {
    const { archive } = await archiveWith(folder(), {});
    await archive.search('x');
    expect(await archive.read(id, 'x')).toMatchObject({ refused: 'archive.unknown' });
    expect(await archive.verify(id)).toMatchObject({ refused: 'archive.unknown' });
  });

  it.each(['../x.docx', 'a\\b', '/x', 'a//b', 'metadata.json', 'Conclusions.docx', 'x.'])(
    'takes no file named %j',
    async (path) => {
      const { archive, place } = await archiveWith(folder());
      const files = [...deposit.files, { path, bytes: Buffer.from('') }];
      expect(await archive.add({ ...deposit, files })).toMatchObject({ refused: 'file.invalid' });
      expect(readdirSync(place)).toEqual([]);
    },
  );

  it('removes the unfinished package of a killed process at the next opening', async () => {
    const { place } = await archiveWith(folder(), {});
    mkdirSync(join(place, '.adding-0123456789abcdef', 'data'), { recursive: true });
    await Archive.open(place);
    expect(readdirSync(place).filter((name) => name.startsWith('.adding'))).toEqual([]);
  });
});
