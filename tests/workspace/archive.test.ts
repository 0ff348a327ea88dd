import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { systemFault } from '../../core/messages/systemFaults';
import { Archive } from '../../workspace/archive/archive';
import { sha512 } from '../../workspace/archive/bagFiles';
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

describe('archiving a document', () => {
  it('makes a package that other tools verify', async () => {
    const { place, ids } = await archiveWith({});
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
    const { ids } = await archiveWith({}, { text: 'Another.' }, { language: 'en' }, { text: 'A third.' });
    expect(ids).toEqual([
      '2019-10-24_cote-divoire-abidjan_workshop-guide_fr_1',
      '2019-10-24_cote-divoire-abidjan_workshop-guide_fr_2',
      '2019-10-24_cote-divoire-abidjan_workshop-guide_en_1',
      '2019-10-24_cote-divoire-abidjan_workshop-guide_fr_3',
    ]);
  });

  it('lets nobody write to the files afterwards', async () => {
    const { place, ids } = await archiveWith({});
    const bag = join(place, ids[0] ?? '');
    for (const file of ['bagit.txt', 'manifest-sha512.txt', 'data/conclusions.docx'])
      expect(statSync(join(bag, file)).mode & 0o222).toBe(0);
  });

  it('lists what is there, newest first, with its files', async () => {
    const { archive } = await archiveWith(
      {},
      { workshop: 'w2', archivedAt: '2024-05-01T00:00:00.000Z', date: '2024-04-30', title: 'Lisbon' },
    );
    const list = await archive.list();
    expect(list.map(({ title }) => title)).toEqual(['Lisbon', deposit.title]);
    expect(list[1]).toMatchObject({
      place: deposit.place,
      date: '2019-10-24',
      language: 'fr',
      style: 'workshop-guide',
    });
    expect(list[1]?.files).toContainEqual({ path: 'conclusions.docx', bytes: DOCUMENT.length });
    expect(list[1]?.files.map(({ path }) => path)).toEqual([
      'conclusions.docx',
      'document.txt',
      'frameworks/marrakesh.json',
      'metadata.json',
      'workshop.rapporteur',
    ]);
  });

  it('hands back the very bytes', async () => {
    const { archive, ids } = await archiveWith({});
    expect(await archive.read(ids[0] ?? '', 'conclusions.docx')).toEqual(DOCUMENT);
    expect(await archive.read(ids[0] ?? '', 'frameworks/marrakesh.json')).toEqual(Buffer.from('{}'));
  });

  it.each(['../bag-info.txt', '/etc/passwd', 'none.docx', 'data/conclusions.docx', ''])(
    'hands back nothing but its payload (%j)',
    async (path) => {
      const { archive, ids } = await archiveWith({});
      expect(await archive.read(ids[0] ?? '', path)).toMatchObject({ refused: 'archive.unknownFile' });
    },
  );

  it.each(['..', '.', '.index', 'none', '../archive'])('knows no package %j', async (id) => {
    const { archive } = await archiveWith({});
    await archive.search('x');
    expect(await archive.read(id, 'x')).toMatchObject({ refused: 'archive.unknown' });
    expect(await archive.verify(id)).toMatchObject({ refused: 'archive.unknown' });
  });

  it.each(['../x.docx', 'a\\b', '/x', 'a//b', 'metadata.json', 'Conclusions.docx', 'x.'])(
    'takes no file named %j',
    async (path) => {
      const { archive, place } = await archiveWith();
      const files = [...deposit.files, { path, bytes: Buffer.from('') }];
      expect(await archive.add({ ...deposit, files })).toMatchObject({ refused: 'file.invalid' });
      expect(readdirSync(place)).toEqual([]);
    },
  );

  it('removes at the next opening what a killed process left unfinished', async () => {
    const { place } = await archiveWith({});
    mkdirSync(join(place, '.adding-0123456789abcdef', 'data'), { recursive: true });
    await Archive.open(place);
    expect(readdirSync(place)).toHaveLength(1);
  });
});

describe('verifying a package', () => {
  it('finds nothing wrong with one that is whole', async () => {
    const { archive, ids } = await archiveWith({});
    expect(await archive.verify(ids[0] ?? '')).toEqual({ files: 8, problems: [] });
  });

  it.each<[string, (bag: string) => void, { problem: string; path: string }[]]>([
    [
      'one changed byte',
      (bag) => spoil(join(bag, 'data/conclusions.docx'), 'PK not really a dock'),
      [{ problem: 'changed', path: 'data/conclusions.docx' }],
    ],
    [
      'a missing file',
      (bag) => unlinkSync(join(bag, 'data/workshop.rapporteur')),
      [
        { problem: 'missing', path: 'data/workshop.rapporteur' },
        { problem: 'size', path: 'bag-info.txt' },
      ],
    ],
    [
      'a file too many',
      (bag) => writeFileSync(join(bag, 'data/more.txt'), ''),
      [{ problem: 'extra', path: 'data/more.txt' }],
    ],
    [
      'a file too many outside data',
      (bag) => writeFileSync(join(bag, 'x'), ''),
      [{ problem: 'extra', path: 'x' }],
    ],
    [
      'something to fetch',
      (bag) => writeFileSync(join(bag, 'fetch.txt'), 'https://example.org/x - data/x\n'),
      [{ problem: 'fetch', path: 'fetch.txt' }],
    ],
    [
      'another declaration',
      (bag) => spoil(join(bag, 'bagit.txt'), 'BagIt-Version: 0.97\n'),
      [
        { problem: 'declaration', path: 'bagit.txt' },
        { problem: 'changed', path: 'bagit.txt' },
      ],
    ],
    [
      'no manifest',
      (bag) =>
        truncateSync(
          (chmodSync(join(bag, 'tagmanifest-sha512.txt'), 0o600), join(bag, 'tagmanifest-sha512.txt')),
          10,
        ),
      [
        { problem: 'manifest', path: 'tagmanifest-sha512.txt' },
        { problem: 'extra', path: 'bag-info.txt' },
        { problem: 'extra', path: 'bagit.txt' },
        { problem: 'extra', path: 'manifest-sha512.txt' },
      ],
    ],
  ])('finds %s', async (_, harm, problems) => {
    const { archive, place, ids } = await archiveWith({});
    harm(join(place, ids[0] ?? ''));
    expect(await archive.verify(ids[0] ?? '')).toMatchObject({ problems });
  });

  it.each(['data/../../../secret', '/etc/passwd', 'data/..', 'data\\x', 'C:x'])(
    'does not follow a manifest that names %j',
    async (path) => {
      const { archive, place, ids } = await archiveWith({});
      const manifest = join(place, ids[0] ?? '', 'manifest-sha512.txt');
      spoil(manifest, `${readFileSync(manifest, 'utf8')}${sha512(Buffer.from('x'))}  ${path}\n`);
      const verification = accepted(await archive.verify(ids[0] ?? ''));
      expect(verification.problems).toContainEqual({ problem: 'unsafePath', path });
      // And the changed manifest itself is noticed.
      expect(verification.problems).toContainEqual({ problem: 'changed', path: 'manifest-sha512.txt' });
    },
  );

  it.skipIf(process.platform === 'win32')('does not follow links', async () => {
    const { archive, place, ids } = await archiveWith({});
    const path = join(place, ids[0] ?? '', 'data/conclusions.docx');
    const elsewhere = join(folder(), 'same.docx');
    writeFileSync(elsewhere, DOCUMENT);
    unlinkSync(path);
    symlinkSync(elsewhere, path);
    expect(accepted(await archive.verify(ids[0] ?? '')).problems).toContainEqual({
      problem: 'link',
      path: 'data/conclusions.docx',
    });
  });

  it('hands out no file that changed', async () => {
    const { archive, place, ids } = await archiveWith({});
    spoil(join(place, ids[0] ?? '', 'data/conclusions.docx'), 'forged');
    expect(await archive.read(ids[0] ?? '', 'conclusions.docx')).toMatchObject({
      refused: 'archive.damaged',
    });
  });
});

describe('searching the archive', () => {
  const lisbon: Partial<Deposit> = {
    title: 'Lisbon workshop on return',
    place: 'Lisbon',
    date: '2024-04-30',
    language: 'en',
    text: 'Promote voluntary return. Cooperation matters; see paragraph 2.',
  };
  const found = async (archive: Archive, words: string) =>
    accepted(await archive.search(words)).map(({ title }) => title);

  it.each([
    ['coopération', [lisbon.title, deposit.title]],
    ['COOPERATION', [lisbon.title, deposit.title]],
    ['oeuvre', [deposit.title]],
    ['œuvre', [deposit.title]],
    ['œuv', [deposit.title]],
    ['voluntary return', [lisbon.title]],
    ['voluntary œuvre', []],
    ["cote d'ivoire", [deposit.title]],
    ['abidjan', [deposit.title]],
    ['2019-10-24', [deposit.title]],
    ['"; DROP TABLE packages; --', []],
    ['AND OR NOT NEAR(', []],
    ['   ', []],
    ['*', []],
  ])('finds for %j', async (words, titles) => {
    const { archive } = await archiveWith({}, lisbon);
    expect((await found(archive, words)).sort()).toEqual([...titles].sort());
    await archive.close();
  });

  it('shows the words as they were written, marked', async () => {
    const { archive } = await archiveWith({});
    const [hit] = accepted(await archive.search('oeuvre cooperation'));
    expect(hit?.excerpt).toBe(
      'Mettre en ⟦œuvre⟧ les recommandations ; renforcer la ⟦coopération⟧ transfrontalière entre services.',
    );
    await archive.close();
  });

  it('puts a title before a mention', async () => {
    const mention = { title: 'Other', text: `${'many other words '.repeat(30)} lisbon` };
    const { archive } = await archiveWith(mention, lisbon);
    expect(await found(archive, 'lisbon')).toEqual([lisbon.title, 'Other']);
    await archive.close();
  });

  it('finds what was added after the index was opened, and after a restart', async () => {
    const { archive, place } = await archiveWith({});
    expect(await found(archive, 'lisbon')).toEqual([]);
    await archive.add({ ...deposit, ...lisbon });
    expect(await found(archive, 'workshop-guide')).toHaveLength(2);
    expect(await found(archive, 'lisbon')).toEqual([lisbon.title]);
    await archive.close();
    const again = accepted(await Archive.open(place));
    expect(await found(again, 'lisbon')).toEqual([lisbon.title]);
    await again.close();
  });

  it.each<[string, (index: string) => void]>([
    ['removed', (index) => rmSync(index, { recursive: true })],
    ['emptied', (index) => writeFileSync(join(index, 'search.sqlite'), '')],
    [
      'damaged',
      (index) =>
        writeFileSync(join(index, 'search.sqlite'), 'SQLite format 3\0 and then nonsense'.repeat(500)),
    ],
    [
      'damaged in the middle',
      (index) => {
        const path = join(index, 'search.sqlite');
        const bytes = readFileSync(path);
        bytes.fill(0x5a, 4096, bytes.length);
        writeFileSync(path, bytes);
      },
    ],
    ['left locked by a killed process', (index) => mkdirSync(join(index, 'search.sqlite.lock'))],
  ])('makes its index anew when that was %s', async (_, harm) => {
    const { archive, place } = await archiveWith({}, lisbon);
    await found(archive, 'x');
    await archive.close();
    harm(join(place, '.index'));
    const again = accepted(await Archive.open(place));
    expect(await found(again, 'return')).toEqual([lisbon.title]);
    await again.close();
  });

  it('forgets a package that is no longer there, and finds one that was brought back', async () => {
    const { archive, place, ids } = await archiveWith({}, lisbon);
    expect(await found(archive, 'lisbon')).toHaveLength(1);
    await archive.close();
    const bag = join(place, ids[1] ?? '');
    execFileSync('mv', [bag, `${place}-aside`]);
    const without = accepted(await Archive.open(place));
    expect(await found(without, 'lisbon')).toEqual([]);
    await without.close();
    execFileSync('mv', [`${place}-aside`, bag]);
    const back = accepted(await Archive.open(place));
    expect(await found(back, 'lisbon')).toEqual([lisbon.title]);
    await back.close();
    expect(existsSync(`${place}-aside`)).toBe(false);
  });

  it('says so when this computer cannot run it, and still lists and reads', async () => {
    const { place, ids } = await archiveWith({});
    const archive = accepted(await Archive.open(place, () => Promise.reject(new Error('no WebAssembly'))));
    expect(await archive.search('x')).toEqual({
      refused: 'archive.searchUnavailable',
      values: { reason: systemFault(undefined) },
    });
    expect(await archive.list()).toHaveLength(1);
    expect(await archive.read(ids[0] ?? '', 'conclusions.docx')).toEqual(DOCUMENT);
  });
});
