import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rapporteur, sample } from './run';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string): string {
  const place = path.join(folder, name);
  writeFileSync(place, text);
  return place;
}

const LIST = [
  'Pays;Nom;Prénom;Fonction',
  'Côte d’Ivoire;KOUASSI;Awa;Directrice',
  'Niger;MAHAMADOU;Issa;Magistrat',
  'Côte d’Ivoire;KOUASSI;Awa;Directrice',
  'ONUDC;DUPONT;Jeanne;Experte',
  'Niger;;;Magistrat',
].join('\n');

describe('participants', () => {
  it('reads a list and accounts for every row', async () => {
    const { code, out } = await rapporteur(['participants', file('list.csv', LIST)]);
    expect(code).toBe(0);
    const report = JSON.parse(out) as {
      rows: number;
      imported: number;
      merged: number;
      refused: { row: number }[];
    };
    expect(report).toMatchObject({ rows: 5, imported: 3, merged: 1, refused: [{ row: 6 }] });
    expect(report.rows).toBe(report.imported + report.merged + report.refused.length);
  });

  it('adds the delegations of a list to a workshop, and no name of a person', async () => {
    const out = path.join(folder, 'with.json');
    const list = file('list.csv', LIST.replace('Niger;M', 'Tunisie;M'));
    const workshop = sample('workshop-guide');
    const { code, err } = await rapporteur(['participants', list, '--workshop', workshop, '--out', out]);
    expect(err).toContain('1 delegation added');
    expect(code).toBe(0);
    const text = readFileSync(out, 'utf8');
    expect(text).toContain('Tunisie');
    expect(text).not.toMatch(/KOUASSI|MAHAMADOU|DUPONT/);
  });

  it('says how it took a name that several could have, and one that nobody knows', async () => {
    const list = 'Name,Country\nA A,Congo\nB B,Congo\nC C,Lebanon\nD D,Niger\n';
    const { err } = await rapporteur(['participants', file('doubts.csv', list)]);
    expect(err.trim().split('\n')).toHaveLength(2);
    expect(err).toContain('it could also mean Democratic Republic of the Congo');
    expect(err).toContain('“Lebanon” is not in the directory');
  });

  it('refuses what is no list in one line, and wrong usage with 2', async () => {
    const nothing = await rapporteur(['participants', file('x.csv', '%PDF-1.4 not a list')]);
    expect(nothing).toMatchObject({ code: 1, out: '' });
    expect(nothing.err.trim().split('\n')).toHaveLength(1);
    expect((await rapporteur(['participants'])).code).toBe(2);
  });
});
