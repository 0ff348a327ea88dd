import { appendFileSync, mkdtempSync, readdirSync, rmSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rapporteur, sample } from './run';

let folder: string;
const library = () => ['--library', path.join(folder, 'library')];
const archive = (...words: string[]) => rapporteur(['archive', ...words, ...library()]);

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-archive-'));
  await rapporteur(['--version']);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('the archive from the command line', () => {
  it('is empty at first, keeps an issued document, lists it and finds it by its words', async () => {
    expect(await archive('list')).toEqual({ code: 0, out: '', err: '' });
    const added = await archive('add', sample('workshop-guide'), '--issued-on', '2019-11-04');
    expect(added).toMatchObject({ code: 0, err: '' });
    const id = added.out.trim();

    expect((await archive('list')).out).toContain(`${id}  2019-10-24  Abidjan  Workshop on the fight`);
    expect((await archive('search', 'smuggling', 'Abidjan')).out).toContain(id);
    expect((await archive('search', 'smugg*')).out).toMatch(/\[\[smuggl\w+\]\]/i);
    const nothing = await archive('search', 'smugg');
    expect([nothing.code, nothing.out]).toEqual([0, '']);
    expect(nothing.err).toContain('add * for words that begin so');
    expect((await archive('verify', id)).out).toMatch(new RegExp(`^${id}: whole, \\d+ files\n$`));
  });

  it('does not touch a workshop that is in the library already, unless told to', async () => {
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

  it('refuses an unknown package in one line', async () => {
    const ended = await archive('verify', 'nothing');
    expect(ended).toEqual({ code: 1, out: '', err: 'There is no package “nothing” in the archive.\n' });
  });
});
