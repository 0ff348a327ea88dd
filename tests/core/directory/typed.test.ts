import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveTyped } from '../../../core/directory/typed';
import { termsOf, withoutArticle } from '../../../core/directory/terms';
import { LANGUAGES, type Language } from '../../../core/model/language';
import { partnerDirectory } from '../../templates/read';

const directory = partnerDirectory();
const enter = (typed: string, present: readonly string[] = []) => {
  const outcome = resolveTyped(directory, typed, 'en', new Set(present));
  return outcome.kind === 'resolved' ? outcome.entry.code : outcome.kind;
};

describe('Enter in a country picker', () => {
  it.each([
    ['CI', 'CI'],
    ['ne', 'NE'],
    ['NG', 'NG'],
    ['cd', 'CD'],
    ['unodc', 'UNODC'],
    ['onudc', 'UNODC'],
  ])('takes the code %s', (typed, code) => {
    expect(enter(typed)).toBe(code);
  });

  it.each([
    ['burk', 'BF'],
    ['côte d', 'CI'],
    ['ivory', 'CI'],
    ['conakry', 'GN'],
    ['Guinea-B', 'GW'],
    ['equatorial', 'GQ'],
    ['allem', 'DE'],
    ['nigeria', 'NG'],
    ['the netherl', 'NL'],
  ])('takes "%s", which begins the name of one entry only', (typed, code) => {
    expect(enter(typed)).toBe(code);
  });

  it.each([
    ['Niger', 'NE'],
    ['níger', 'NE'],
    ['le Niger', 'NE'],
    ['o Níger', 'NE'],
    ['el Níger', 'NE'],
    ['la République du Niger', 'NE'],
    ['Republic of the Niger', 'NE'],
    ['República do Níger', 'NE'],
    ['Federal Republic of Nigeria', 'NG'],
    ['la République fédérale du Nigéria', 'NG'],
    ['República Federal de Nigeria', 'NG'],
    ['Royaume du Maroc', 'MA'],
    ['el Reino de Marruecos', 'MA'],
    ['Reino dos Países Baixos', 'NL'],
    ["République de Côte d'Ivoire", 'CI'],
    ['République togolaise', 'TG'],
    ['la Confédération suisse', 'CH'],
    ['République de Guinée', 'GN'],
    ['República de Guinea Ecuatorial', 'GQ'],
    ['République du Congo', 'CG'],
    ['Republic of Congo', 'CG'],
    ['la République démocratique du Congo', 'CD'],
  ])('takes "%s", which is exact and whole', (typed, code) => {
    expect(enter(typed)).toBe(code);
  });

  it('takes every name of every State with its article, and the long form made of it, in four languages', () => {
    const forms: Record<Language, (name: string) => string[]> = {
      en: (name) => [name, `the ${name}`, `Republic of ${name}`, `the Republic of the ${name}`],
      fr: (name) => [
        `le ${name}`,
        `la ${name}`,
        `l’${name}`,
        `la République de ${name}`,
        `Royaume du ${name}`,
      ],
      pt: (name) => [`o ${name}`, `a ${name}`, `República da ${name}`, `o Reino do ${name}`],
      es: (name) => [`el ${name}`, `la ${name}`, `República del ${name}`, `el Reino de ${name}`],
    };
    const asking = new Set(['CG', 'GN']);
    for (const { kind, code, name } of directory.entries) {
      if (kind !== 'state' || asking.has(code)) continue;
      for (const language of LANGUAGES) {
        for (const typed of forms[language](name[language] ?? ''))
          expect([typed, enter(typed)]).toEqual([typed, code]);
      }
    }
  });

  it.each(['Congo', 'le Congo', 'Guinea', 'Guinée', 'a Guiné', 'République démocratique de Guinée'])(
    'asks which one "%s" is',
    (typed) => {
      expect(enter(typed)).toBe('choose');
    },
  );

  it.each([
    ['Congo', ['CG', 'NE'], 'CG'],
    ['Congo', ['CD', 'NE'], 'CD'],
    ['Guinée', ['GN'], 'GN'],
    ['Congo', ['CG', 'CD'], 'choose'],
    ['Guinea', ['GN', 'GQ'], 'choose'],
    ['Congo', ['NE'], 'choose'],
  ])('%s in a meeting with %j is %s', (typed, codes, meant) => {
    expect(enter(typed, codes)).toBe(meant);
  });

  it.each(['nig', 'guin', 'guinea', 'Guinée', 'congo', 'ma li', 'c', 'mal'])(
    'never guesses: "%s" is not taken',
    (typed) => {
      expect(['choose', 'none']).toContain(enter(typed));
    },
  );

  it('offers the entries that fit when it selects none', () => {
    const codes = (typed: string) => {
      const outcome = resolveTyped(directory, typed);
      return outcome.kind === 'choose' ? outcome.entries.map(({ code }) => code) : [];
    };
    expect(codes('nige')).toEqual(['NE', 'NG']);
    expect(codes('congo')).toEqual(['CG', 'CD']);
    expect(codes('guin')).toEqual(['GN', 'GW', 'GQ']);
  });

  it('may make a free entry of an unknown name', () => {
    expect(enter('Lebanon')).toBe('none');
    expect(enter('')).toBe('none');
  });

  it('selects by every code, and never by a text that is no name and begins two', () => {
    const terms = termsOf(directory).filter(({ kind }) => kind !== 'code');
    fc.assert(fc.property(fc.constantFrom(...directory.entries), ({ code }) => enter(code) === code));
    fc.assert(
      fc.property(fc.constantFrom(...terms), fc.integer({ min: 1, max: 12 }), ({ text }, length) => {
        const typed = text.slice(0, length).trim();
        const fitting = new Set(
          terms.filter((term) => term.text.startsWith(typed)).map(({ entry }) => entry.code),
        );
        const coded = directory.entries.some(
          ({ code, iso3 }) => code.toLowerCase() === typed || iso3?.toLowerCase() === typed,
        );
        const isWhole = terms.some((term) => withoutArticle(term.text) === withoutArticle(typed));
        if (fitting.size > 1 && !coded && !isWhole) expect(enter(typed)).toBe('choose');
      }),
      { numRuns: 2_000 },
    );
  });
});
