import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIBRARY } from '../../core/ledger/ledger';
import { isRefusal } from '../../core/messages/refusal';
import { HELP } from '../../cli/help';
import { bilingualWorkshop } from '../fixtures/bilingualWorkshop';
import { TestHost } from '../support/host';
import { readPdf } from '../pdf/reading';
import { rapporteur } from './run';

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-forms-'));
  file = path.join(folder, 'workshop.rapporteur');
  writeFileSync(file, JSON.stringify(bilingualWorkshop()));
});
afterAll(() => rmSync(folder, { recursive: true }));

const of = (name: string) => path.join(folder, name);
const exported = (name: string, ...more: string[]) =>
  rapporteur(['export', file, '--out', of(name), '--allow-missing', ...more]);

describe('forms of an export', { timeout: 120_000 }, () => {
  it('the help names each of them', () => {
    for (const option of ['--beside', '--reading', '--annex', '--mapping', '--since', '--slip'])
      expect(HELP).toContain(`      ${option} `);
  });

  it('makes two languages beside each other, with the table of actions as an annex', async () => {
    const ended = await exported('both.pdf', '--beside', 'fr', '--annex');
    expect(ended.code).toBe(0);
    expect(ended.out).toContain('both.pdf');
    const { letters } = await readPdf(readFileSync(of('both.pdf')));
    expect(letters).toContain('No./N°EnglishFrançais');
    expect(letters).toMatch(/Recommendationsandactions/i);
  });

  it('makes a copy to read, and the table of actions alone', async () => {
    expect((await exported('reading.docx', '--reading')).code).toBe(0);
    expect(readFileSync(of('reading.docx')).subarray(0, 2).toString()).toBe('PK');
    expect((await exported('mapping.html', '--mapping')).code).toBe(0);
    const page = readFileSync(of('mapping.html')).toString();
    expect(page).toMatch(/<title>[^<]*[Rr]ecommendations and actions/);
  });

  it.each([
    [['--slip'], 'add --since'],
    [['--reading', '--beside', 'fr'], 'leave out --beside'],
    [['--mapping', '--beside', 'fr'], 'leave out --beside, --reading and --annex'],
    [['--mapping', '--reading'], 'leave out --beside, --reading and --annex'],
    [['--mapping', '--annex'], 'leave out --beside, --reading and --annex'],
    [['--since', '2019-10-24T12:00:00Z'], 'with --from ID'],
    [['--beside', 'en'], 'is the language of the text itself'],
    [['--beside', 'de'], 'Languages: en, fr, pt, es'],
  ])('says what to do about %j, and makes nothing', async (options, said) => {
    const ended = await exported('wrong.docx', ...options);
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(ended.err).toContain(said);
    expect(readdirSync(folder)).not.toContain('wrong.docx');
  });

  it('a format that cannot hold a copy to read names those that can', async () => {
    const ended = await exported('wrong.html', '--reading');
    expect(ended.code).toBe(2);
    expect(ended.err).toContain('must end in .docx, .pdf');
    expect(readdirSync(folder)).not.toContain('wrong.html');
  });
});

describe('what changed since', { timeout: 180_000 }, () => {
  let host: TestHost;
  let from: string[];
  beforeAll(async () => {
    host = await TestHost.open();
    await host.run(LIBRARY, 'actor.add', { id: 'awa', name: 'Awa', role: 'rapporteur' });
    const workshop = await host.createWorkshop();
    const ledger = { scope: 'workshop', id: workshop } as const;
    await host.run(ledger, 'workshop.setLanguages', { languages: ['en', 'fr'] });
    await host.capture(workshop, 'r1', 'Share information');
    const words = (text: string) => [{ type: 'text' as const, text }];
    const stood = await host.run(ledger, 'recommendation.reword', {
      id: 'r1',
      language: 'fr',
      base: 0,
      nodes: words('Partager les informations'),
    });
    if (isRefusal(stood)) throw new Error(stood.refused);
    await host.run(ledger, 'recommendation.reword', {
      id: 'r1',
      language: 'fr',
      base: 1,
      nodes: words('Partager toutes les informations'),
    });
    from = ['export', '--from', workshop, '--library', host.library, '--since', `${stood.rev}`];
  }, 120_000);
  afterAll(() => host.end());

  const style = ['--style', 'forum-recommendations'];
  it('is a slip in one language or in two, the text that was reworded in one of them in both', async () => {
    const one = await rapporteur([...from, ...style, '--slip', '--language', 'fr', '--out', of('slip.html')]);
    expect(one).toMatchObject({ code: 0, err: '' });
    expect(readFileSync(of('slip.html')).toString()).toContain('Textes reformulés');
    const two = await rapporteur([...from, ...style, '--slip', '--beside', 'fr', '--out', of('two.html')]);
    expect(two).toMatchObject({ code: 0, err: '' });
    const page = readFileSync(of('two.html')).toString();
    expect(page).toContain('Share information');
    expect(page).toMatch(/<ins>[^<]*toutes[^<]*<\/ins>/);
  });

  it.each([
    [['--beside', 'fr'], 'add --slip'],
    [['--slip', '--reading'], 'leave out --reading, --annex and --mapping'],
    [['--mapping'], 'leave out --reading, --annex and --mapping'],
  ])('says what to do about %j', async (options, said) => {
    const ended = await rapporteur([...from, ...options, '--out', of('wrong.docx')]);
    expect(ended.code).toBe(2);
    expect(ended.err).toContain(said);
  });
});
