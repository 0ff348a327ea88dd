import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../workspace/templates/readCatalogue';
import { listSamples, readSample } from '../../workspace/templates/samples';
import { temporaryFolders } from './support/folders';
import { accepted } from './support/notebook';

const folder = temporaryFolders();
const OURS = join(import.meta.dirname, '../../templates');

/** A secretariat's folder with these files. */
function theirs(files: Record<string, unknown>): string {
  const place = folder();
  for (const part of ['frameworks', 'documents', 'directory']) mkdirSync(join(place, part));
  for (const [path, content] of Object.entries(files))
    writeFileSync(join(place, path), typeof content === 'string' ? content : JSON.stringify(content));
  return place;
}

const ourFramework = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(OURS, 'frameworks', `${name}.json`), 'utf8'));

describe('the catalogue', () => {
  it('holds every file of ours, without a problem', async () => {
    const { catalogue, problems } = await readCatalogue(OURS, join(folder(), 'none'));
    expect(problems).toEqual([]);
    expect(catalogue.frameworks).toHaveLength(readdirSync(join(OURS, 'frameworks')).length);
    expect(catalogue.styles).toHaveLength(readdirSync(join(OURS, 'documents')).length);
    expect(catalogue.directory.entries.length).toBeGreaterThan(50);
    for (const { hash } of catalogue.frameworks) expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('prefers the secretariat’s files to ours, by id', async () => {
    const place = theirs({
      'frameworks/ours-edited.json': { ...ourFramework('cadiz'), version: '2' },
      'frameworks/new.json': { ...ourFramework('valletta'), id: 'zz-new' },
    });
    const { catalogue, problems } = await readCatalogue(OURS, place);
    expect(problems).toEqual([]);
    const versions = catalogue.frameworks.map(({ framework }) => [framework.id, framework.version]);
    expect(versions).toContainEqual(['cadiz', '2']);
    expect(versions.filter(([id]) => id === 'cadiz')).toHaveLength(1);
    expect(versions.map(([id]) => id)).toContain('zz-new');
  });

  it('uses the directory of the secretariat where there is one, whatever its id', async () => {
    for (const id of ['aa', 'zz']) {
      const directory = { id, version: '1', entries: [], notes: [], sources: [] };
      const { catalogue } = await readCatalogue(OURS, theirs({ 'directory/own.json': directory }));
      expect(catalogue.directory.id).toBe(id);
    }
  });

  it('has a hash by content: the same data have the same one however they are written', async () => {
    const hashOfCadiz = async (content: unknown) => {
      const { catalogue } = await readCatalogue(OURS, theirs({ 'frameworks/x.json': content }));
      return catalogue.frameworks.find(({ framework }) => framework.id === 'cadiz')?.hash;
    };
    const cadiz = ourFramework('cadiz');
    const turned = Object.fromEntries(Object.entries(cadiz).reverse());
    expect(await hashOfCadiz(JSON.stringify(turned, null, 7))).toBe(await hashOfCadiz(cadiz));
    expect(await hashOfCadiz({ ...cadiz, version: '3' })).not.toBe(await hashOfCadiz(cadiz));
  });

  it.each([
    ['not JSON', '{"id": "x",,}', 'json.unexpected', /^frameworks\/bad\.json, line 1, column 12$/],
    ['empty', '', 'json.empty', /^frameworks\/bad\.json$/],
    ['no framework', '{"id":"x"}', 'file.invalid', /^frameworks\/bad\.json: version$/],
    ['reaching for prototypes', '{"__proto__":{"id":"x"}}', 'json.forbiddenKey', /bad\.json, __proto__$/],
  ])(
    'leaves out a file that is %s, names the place, and reads the others',
    async (_, content, refused, where) => {
      const { catalogue, problems } = await readCatalogue(OURS, theirs({ 'frameworks/bad.json': content }));
      expect(problems).toEqual([
        expect.objectContaining({ refused, where: expect.stringMatching(where) as string }),
      ]);
      expect(catalogue.frameworks).toHaveLength(readdirSync(join(OURS, 'frameworks')).length);
    },
  );

  it('ignores other files, and a folder named like one of its files', async () => {
    const place = theirs({ 'frameworks/notes.txt': 'x', 'frameworks/.DS_Store': 'x' });
    mkdirSync(join(place, 'frameworks', 'folder.json'));
    copyFileSync(join(OURS, 'frameworks', 'cadiz.json'), join(place, 'frameworks', 'cadiz.json'));
    const { problems } = await readCatalogue(OURS, place);
    expect(problems).toMatchObject([{ refused: 'file.unreadable', where: 'frameworks/folder.json' }]);
  });
});

describe('samples', () => {
  it('are found by name, and no name leads out of their folder', async () => {
    const names = await listSamples(OURS);
    expect(names).toContain('workshop-guide');
    expect(accepted(await readSample(OURS, 'workshop-guide')).length).toBeGreaterThan(1000);
    expect(await readSample(OURS, '../frameworks/cadiz')).toMatchObject({ refused: 'style.unknown' });
  });
});
