import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rapporteur, root, sample } from './run';

let folder: string;
const at = (name: string) => path.join(folder, name);
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-cli-'));
  // The first run builds the bundle when its sources changed.
  await rapporteur(['--version']);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('the command line', () => {
  it('says its version, and its help with every command', async () => {
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(await rapporteur(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
    for (const command of ['export', 'archive', 'participants']) {
      const page = await rapporteur([command, '--help']);
      expect(page).toMatchObject({ code: 0, err: '' });
      expect(page.out).toContain(`  ${command} `);
      expect(page.out).not.toContain('  validate ');
      expect(page.out).not.toMatch(/en\|fr(?!\|pt\|es)/);
    }
    const help = await rapporteur(['--help']);
    for (const word of [
      'export',
      'validate',
      'styles',
      'frameworks',
      'archive',
      '--library',
      '--allow-missing',
    ]) {
      expect(help.out).toContain(word);
    }
  });

  it('lists the house styles and the frameworks', async () => {
    const styles = await rapporteur(['styles']);
    for (const id of [
      'forum-recommendations',
      'thematic-conclusions',
      'joint-document',
      'workshop-guide',
      'action-plan',
    ]) {
      expect(styles.out).toMatch(new RegExp(`^${id} `, 'm'));
    }
    expect((await rapporteur(['frameworks'])).out).toMatch(/^marrakesh +Marrakesh Action Plan$/m);
    const plan = await rapporteur(['frameworks', 'marrakesh']);
    expect(plan.out.match(/^ {4}Action \d+/gm)).toHaveLength(23);
    expect(plan.out).toContain('Action 1: (official wording not entered)');
  });

  it('names a template of the secretariat’s own that cannot be read, and works with the rest', async () => {
    const library = at('library');
    mkdirSync(path.join(library, 'templates/documents'), { recursive: true });
    writeFileSync(path.join(library, 'templates/documents/our-style.json'), '{"id": "our-style", ');
    const { code, out, err } = await rapporteur(['styles', '--library', library]);
    expect(code).toBe(0);
    expect(out).toContain('workshop-guide');
    expect(err).toMatch(/^Left out: documents\/our-style\.json.*This file ends too early.*\n$/);
  });

  it.each(['docx', 'html', 'txt', 'md'])('exports a workshop as .%s', async (format) => {
    const out = at(`guide.${format}`);
    const ended = await rapporteur(['export', sample('workshop-guide'), '--out', out]);
    expect(ended).toEqual({ code: 0, out: `Wrote ${out}\n`, err: '' });
    const bytes = readFileSync(out);
    if (format === 'docx') expect(bytes.subarray(0, 2).toString()).toBe('PK');
    else expect(bytes.toString()).toContain('fight against migrant smuggling');
  });

  it('gives the same bytes for the same time, whatever the process, folder and time zone', async () => {
    const args = ['export', sample('joint-document'), '--at', '2026-01-31T12:00:00Z', '--out'];
    await rapporteur([...args, at('one.docx')], { env: { ...process.env, TZ: 'Pacific/Auckland' } });
    await rapporteur([...args, at('two.docx')], { env: { ...process.env, TZ: 'UTC' }, cwd: tmpdir() });
    expect(readFileSync(at('one.docx')).equals(readFileSync(at('two.docx')))).toBe(true);
  });

  it('replaces the file that --out names, and says that it did', async () => {
    const out = at('again.txt');
    await rapporteur(['export', sample('workshop-guide'), '--out', out]);
    const second = await rapporteur(['export', sample('forum-recommendations'), '--out', out]);
    expect(second.out).toBe(`Replaced ${out}\n`);
    expect(readFileSync(out, 'utf8')).toContain('RECOMMENDATIONS');
    expect(readdirSync(folder).filter((name) => name.includes('.tmp'))).toEqual([]);
  });

  it('makes the last missing folder of --out and no more', async () => {
    const made = await rapporteur(['export', sample('workshop-guide'), '--out', at('new/a.txt')]);
    expect(made.code).toBe(0);
    const mistyped = await rapporteur(['export', sample('workshop-guide'), '--out', at('no/such/a.txt')]);
    expect([mistyped.code, mistyped.out]).toEqual([1, '']);
    expect(mistyped.err).toMatch(/folder does not exist/);
    expect(existsSync(at('no'))).toBe(false);
  });

  it('finds files from where the person stands when npm runs it', async () => {
    const env = {
      ...process.env,
      npm_lifecycle_event: 'rapporteur',
      INIT_CWD: path.join(root, 'templates/workshops'),
    };
    const ended = await rapporteur(['validate', 'workshop-guide.json'], { env, cwd: root });
    expect(ended.out.split('\n')[0]).toBe('workshop-guide.json: valid, 22 recommendations');
  });
});

describe('wrong usage', () => {
  const guide = sample('workshop-guide');
  it.each([
    [['exprot', guide], 'There is no command “exprot”'],
    [['export'], 'takes one workshop file'],
    [['export', guide], 'needs --out'],
    [['export', guide, 'other.json', '--out', 'x.docx'], 'takes one workshop file'],
    [['export', guide, '--out', 'x.odt'], 'must end in .docx, .pdf, .html, .md, .txt'],
    [['export', guide, '--out', guide], 'must end in'],
    [['export', guide, '--out', 'x.docx', '--language', 'de'], 'There is no language “de”'],
    [['export', guide, '--out', 'x.docx', '--at', 'yesterday'], 'is not a time'],
    [['export', guide, '--frobnicate'], 'frobnicate'],
    [['archive'], 'add, list, search or verify'],
    [['archive', 'burn'], 'add, list, search or verify'],
    [['constructor'], 'There is no command “constructor”'],
  ])('%j is one line on standard error and exit code 2', async (args, says) => {
    const ended = await rapporteur(args);
    expect([ended.code, ended.out]).toEqual([2, '']);
    expect(ended.err).toContain(says);
    expect(ended.err.trimEnd().split('\n')).toHaveLength(1);
  });
});
