import { afterEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../workspace/archive/archive';
import { excerptsFor } from '../../workspace/archive/search/excerpt';
import type { Deposit } from '../../workspace/archive/packages/package';
import { readQuery } from '../../workspace/archive/search/searchWords';
import { archiveWith } from './support/archived';
import { temporaryFolders } from './support/folders';
import { accepted } from './support/notebook';

const folder = temporaryFolders();
let opened: Archive | undefined;
afterEach(() => opened?.close());

const ABIDJAN: Partial<Deposit> = {
  title: 'Abidjan',
  text: 'Mettre en œuvre l’Action 1 du plan ; renforcer la coopération au Niger, avec la Côte d’Ivoire.',
};
const LAGOS: Partial<Deposit> = {
  workshop: 'w2',
  title: 'Lagos',
  place: 'Nigeria, Lagos',
  date: '2024-04-30',
  language: 'en',
  text: 'Under Action 16 of the plan, cooperate with Nigeria: a dedicated unit, voluntary return, 1 officer each (U.K. model; R&D).',
};

/** Titles of the packages that each query finds. */
async function searched(queries: string[], ...deposits: Partial<Deposit>[]): Promise<[string, string[]][]> {
  const { archive } = await archiveWith(folder(), ...deposits);
  opened = archive;
  const answers: [string, string[]][] = [];
  for (const words of queries)
    answers.push([
      words,
      accepted(await archive.search(words, Infinity))
        .hits.map(({ title }) => title)
        .sort(),
    ]);
  return answers;
}

describe('a query', () => {
  it('finds its packages in each form', async () => {
    const both = ['Abidjan', 'Lagos'];
    const expected: [string, string[]][] = [
      ['coopération', ['Abidjan']],
      ['COOPERATION', ['Abidjan']],
      ['oeuvre', ['Abidjan']],
      ['œuvre', ['Abidjan']],
      ['œuv', []],
      ['œuv*', ['Abidjan']],
      ['oeuv*', ['Abidjan']],
      ['coop*', both],
      ['niger', ['Abidjan']],
      ['niger*', both],
      ['"action 1"', ['Abidjan']],
      ['“Action 1”', ['Abidjan']],
      ['« Action 1 »', ['Abidjan']],
      ['action 1', both],
      ['"action 16"', ['Lagos']],
      ['"action 1*"', both],
      ['"action 1"*', both],
      ['"16 action"', []],
      ['"voluntary return', ['Lagos']],
      ['voluntary oeuvre', []],
      ["cote d'ivoire", ['Abidjan']],
      ['uk model', ['Lagos']],
      ['U.K.', ['Lagos']],
      ['r&d', ['Lagos']],
      ['2024-04-30', ['Lagos']],
      ['30-04-2024', []],
      ['lagos', ['Lagos']],
      ['*', []],
      ['" "', []],
      ['""', []],
      ['   ', []],
      ['& & &', []],
      ['AND OR NOT NEAR(', []],
      ['"; DROP TABLE package; --', []],
      ['text : plan', []],
      ['^plan', both],
      ['plan -niger', ['Abidjan']],
      ["'''", []],
      ['\u0000 plan', both],
    ];
    expect(
      await searched(
        expected.map(([words]) => words),
        ABIDJAN,
        LAGOS,
      ),
    ).toEqual(expected);
  });

  it('may be any pasted text, however long or odd', async () => {
    const whole = `${LAGOS.text} `.repeat(80).slice(0, 10_000);
    const odd = [
      'a'.repeat(10_000),
      '"'.repeat(10_000),
      Array.from({ length: 2_500 }, (_, at) => `${at.toString(36)}*`).join(' '),
      '((('.repeat(3_000),
    ];
    const answers = await searched(['plan '.repeat(2_000), whole, ...odd], ABIDJAN, LAGOS);
    expect(answers.map(([, titles]) => titles)).toEqual([['Abidjan', 'Lagos'], ['Lagos'], [], [], [], []]);
  });

  it('may be a language, a style, a day of issue, or the number of a correction', async () => {
    const correction = { number: 'Corr.7', on: '2026-01-10', reason: {}, replaces: {} };
    const corrected = { ...ABIDJAN, issuedOn: '2019-11-05', correction };
    expect(await searched(['"workshop guide" 2024', '2019-11-05 corr.7'], corrected, LAGOS)).toEqual([
      ['"workshop guide" 2024', ['Lagos']],
      ['2019-11-05 corr.7', ['Abidjan']],
    ]);
  });
});

describe('an excerpt', () => {
  const excerpt = (text: string, query: string) => excerptsFor(readQuery(query))(text);

  it.each([
    ['oeuvre', 'Mise en ⟦œuvre⟧ des œuvres.', 'Mise en œuvre des œuvres.'],
    ['"mise en oeuvre"', '⟦Mise en œuvre⟧ des œuvres.', 'Mise en œuvre des œuvres.'],
    ['oeuvre*', 'Mise en ⟦œuvre⟧ des ⟦œuvres⟧.', 'Mise en œuvre des œuvres.'],
    ['action 16', '⟦Action⟧ 1 and ⟦Action⟧ ⟦16⟧.', 'Action 1 and Action 16.'],
    ['"action 16"', 'Action 1 and ⟦Action 16⟧.', 'Action 1 and Action 16.'],
    ["d'ivoire", 'Dédié : Côte ⟦d’Ivoire⟧', 'Dédié : Côte d’Ivoire'],
    ['uk', 'The ⟦U.K⟧. and … ⟦UK⟧...', 'The U.K. and … UK...'],
    ['"a b" "b c"', '⟦a b c⟧ d', 'a b c d'],
    ['e\u0301te\u0301', 'Un ⟦été⟧ et un ⟦e\u0301te\u0301⟧', 'Un été et un e\u0301te\u0301'],
    ['b', 'a [⟦b⟧] c', 'a ⟦b⟧ c'],
    ['elsewhere', 'One two.', 'One two.'],
    ['x', '', ''],
  ])('for %j marks the words of the query in their place', (query, expected, text) => {
    expect(excerpt(text, query)).toBe(expected);
  });

  it('begins some words before the first match and ends some words after it', () => {
    const many = (word: string) => Array.from({ length: 40 }, (_, at) => `${word}${at}`).join(' ');
    const shown = excerpt(`${many('before')}, the point; ${many('after')}.`, '"the point"');
    expect(shown).toMatch(/^… before26 .*before39, ⟦the point⟧; after0 .* after12 …$/);
    expect(excerpt(many('word'), 'none')).toMatch(/^word0 .* word14 …$/);
    expect(excerpt('word '.repeat(20), `"${'word '.repeat(20)}"`)).toBe(`⟦${'word '.repeat(20).trim()}⟧`);
  });
});
