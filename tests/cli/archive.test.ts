import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesThatHold } from '../support/planted';
import { rapporteur, sample } from './run';

let folder: string;
const library = () => ['--library', path.join(folder, 'library')];
const archive = (...words: string[]) => rapporteur(['archive', ...words, ...library()]);

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-archive-'));
  await rapporteur(['--version']);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('the archive of a library that is not there', () => {
  it.each([
    ['a folder that does not exist', () => path.join(folder, 'nowhere')],
    ['a folder that is no library', () => folder],
    ['a file', () => import.meta.filename],
  ])('is refused and not called empty or whole: %s', async (_what, where) => {
    for (const words of [['list'], ['search', 'smuggling'], ['verify']]) {
      const { code, out, err } = await rapporteur(['archive', ...words, '--library', where()]);
      expect([code, out]).toEqual([1, '']);
      expect(err).toContain('There is nothing to open in');
    }
  });
});

describe('the archive beside an open window', () => {
  it('is listed, searched and verified while another process holds the library', async () => {
    const other = mkdtempSync(path.join(tmpdir(), 'rapporteur-beside-'));
    const at = ['--library', other];
    const id = (
      await rapporteur(['archive', 'add', sample('workshop-guide'), '--issued-on', '2019-11-04', ...at])
    ).out.trim();
    const before = filesOf(other);
    const window = await holdLibrary(other);
    try {
      expect((await rapporteur(['archive', 'add', sample('joint-document'), ...at])).code).toBe(1);
      expect((await rapporteur(['archive', 'list', ...at])).out).toContain(id);
      expect((await rapporteur(['archive', 'search', 'smuggling', ...at])).out).toContain(id);
      const verified = await rapporteur(['archive', 'verify', ...at]);
      expect(verified.out).toContain(`${id}: intact`);
      const [head = ''] = /2-[0-9a-f]{64}/.exec(verified.out) ?? [];
      expect((await rapporteur(['archive', 'verify', '--head', head, ...at])).code).toBe(0);
      const other64 = `2-${'0'.repeat(64)}`;
      const forged = await rapporteur(['archive', 'verify', '--head', other64, ...at]);
      expect([forged.code, forged.err]).toEqual([1, expect.stringContaining('does NOT fit')]);
      expect(filesOf(other)).toEqual(before);
      rmSync(path.join(other, 'archive', id), { recursive: true });
      const missed = await rapporteur(['archive', 'verify', ...at]);
      expect([missed.code, missed.err]).toEqual([1, expect.stringContaining('the whole package is gone')]);
    } finally {
      window.kill('SIGKILL');
      rmSync(other, { recursive: true });
    }
  }, 60_000);
});

/** Another process that holds a library's lock, as an open window does: a listening socket in the library's own folder. */
async function holdLibrary(library: string) {
  const code = `const s = require('node:net').createServer(); s.listen(${JSON.stringify(path.join(library, '.lock', 'abcdef01'))}, () => console.log('held'))`;
  const held = spawn(process.execPath, ['-e', code]);
  await once(held.stdout, 'data');
  return held;
}

/** Files of a library with their sizes and times; its locks aside. */
function filesOf(library: string): string[] {
  return readdirSync(library, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.startsWith('.lock'))
    .map((name) => `${name} ${statSync(path.join(library, name)).mtimeMs}`)
    .sort();
}

describe('the archive from the command line', () => {
  it('keeps an issued document, lists it and finds it by its words', async () => {
    const added = await archive('add', sample('workshop-guide'), '--issued-on', '2019-11-04');
    expect(added).toMatchObject({ code: 0, err: '' });
    const id = added.out.trim();

    expect((await archive('list')).out).toContain(`${id}  2019-10-24  Abidjan  Workshop on the fight`);
    expect((await archive('search', 'smuggling', 'Abidjan')).out).toContain(id);
    expect((await archive('search', 'smugg*')).out).toMatch(/\[\[smuggl\w+\]\]/i);
    const nothing = await archive('search', 'smugg');
    expect([nothing.code, nothing.out]).toEqual([0, '']);
    expect(nothing.err).toContain('add * to find words by their beginning');
    expect((await archive('verify', id)).out).toMatch(
      new RegExp(`^${id}: intact, \\d+ files; issued 2019-11-04; archived \\d{4}-\\d\\d-\\d\\d\n$`),
    );
  });

  it('does not touch a workshop that is in the library already, unless that is chosen', async () => {
    const again = await archive('add', sample('workshop-guide'));
    expect([again.code, again.out]).toEqual([1, '']);
    expect(again.err).toContain('--update');
    const updated = await archive('add', sample('workshop-guide'), '--update', '--issued-on', '2019-11-04');
    expect(updated.code).toBe(0);
    expect((await archive('list')).out).toContain(updated.out.trim());
  });

  it('keeps only what was issued', async () => {
    const draft = path.join(folder, 'draft.json');
    const text = readFileSync(sample('joint-document'), 'utf8');
    writeFileSync(draft, text.replace(/"status": "\w+"/, '"status": "draft"'));
    const ended = await archive('add', draft);
    expect([ended.code, ended.out]).toEqual([1, '']);
    expect(ended.err).toMatch(/issued/);
  });

  it('offers the next number of a correction in hand, and issues it once a person confirms it', async () => {
    const file = path.join(folder, 'corrected.json');
    const text = readFileSync(sample('joint-document'), 'utf8').replace(/"id": "[^"]+"/, '"id": "inHand"');
    writeFileSync(file, text.replace(/"status": "\w+"/, '"status": "corrected"'));
    const offered = await archive('add', file);
    expect([offered.code, offered.out]).toEqual([1, '']);
    expect(offered.err).toContain('--correction "COR 1" --corrected-on DAY --issued-on DAY');
    expect((await archive('list')).out).not.toContain('joint');

    const number = ['--correction', 'COR 1', '--corrected-on', '2015-06-01'];
    const added = await archive('add', file, ...number, '--issued-on', '2015-06-02', '--reason', 'A slip.');
    expect(added).toMatchObject({ code: 0, err: '' });
    const said =
      /issued 2015-06-02 +COR 1 of 2015-06-01; replaces the text before it +archived [-0-9]+ +In force\./;
    expect((await archive('list')).out).toMatch(said);
    expect((await archive('search', 'COR 1')).out).toMatch(said);
    expect((await archive('verify')).out).toContain('; issued 2015-06-02; COR 1 of 2015-06-01; replaces');
    const text1 = path.join(folder, 'library/archive', added.out.trim(), 'data/document.txt');
    expect(readFileSync(text1, 'utf8')).toContain('Corrected text: COR 1 of 1 June 2015');
    expect(readdirSync(path.dirname(text1)).join()).toContain('COR-1');
  });

  it('keeps contributions only when that is chosen', async () => {
    const said = 'Plantedsentence that was said';
    const sampleFile = JSON.parse(readFileSync(sample('workshop-guide'), 'utf8')) as Record<string, unknown>;
    for (const [id, words] of [
      ['said1', []],
      ['said2', ['--contributions']],
    ] as const) {
      const file = path.join(folder, `${id}.json`);
      writeFileSync(file, JSON.stringify({ ...sampleFile, id, contributions: [{ text: said }] }));
      const added = await archive('add', file, '--issued-on', '2019-11-04', ...words);
      expect(added).toMatchObject({ code: 0 });
      const holding = await filesThatHold(path.join(folder, 'library/archive', added.out.trim()), [said]);
      expect(holding.map((each) => path.extname(each))).toEqual(words.length > 0 ? ['.rapporteur'] : []);
    }
  });

  it('says which package is no longer as it was made', async () => {
    const [first] = readdirSync(path.join(folder, 'library/archive')).filter((name) => !name.startsWith('.'));
    const data = path.join(folder, 'library/archive', first ?? '', 'data');
    const [document] = readdirSync(data).filter((name) => name.endsWith('.docx'));
    appendFileSync(path.join(data, document ?? ''), 'x');
    const ended = await archive('verify');
    expect(ended.code).toBe(1);
    expect(ended.err).toContain(first);
    expect(ended.err).toContain('.docx');
  });

  it('names every package that is missed where the whole archive is gone', async () => {
    const other = path.join(folder, 'gone');
    const at = ['--library', other];
    await rapporteur(['archive', 'add', sample('workshop-guide'), '--issued-on', '2019-11-04', ...at]);
    rmSync(path.join(other, 'archive'), { recursive: true });
    const { code, err } = await rapporteur(['archive', 'verify', ...at]);
    expect([code, err.includes('2019-10-24_abidjan')]).toEqual([1, true]);
  });

  it('refuses an unknown package in one line', async () => {
    const ended = await archive('verify', 'nothing');
    expect(ended).toEqual({ code: 1, out: '', err: 'There is no package “nothing” in the archive.\n' });
  });
});
