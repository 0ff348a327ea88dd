import { describe, expect, it } from 'vitest';
import { directorySchema } from '../../core/model/directory';
import { LANGUAGES, type Language } from '../../core/model/language';
import { fold } from '../../core/directory/fold';
import { pickerNameOf, printedNameOf, sortingNameOf } from '../../core/directory/names';
import { partnerDirectory, templateFiles } from './read';

const { entries } = partnerDirectory();
const states = entries.filter(({ kind }) => kind === 'state');
const organisations = entries.filter(({ kind }) => kind === 'organisation');
const entry = (code: string) => {
  const found = entries.find((each) => each.code === code);
  if (!found) throw new Error(`no entry ${code}`);
  return found;
};

describe('the directory of partners', () => {
  it.each(templateFiles('directory'))('$name fits the schema and is named after its id', ({ name, data }) => {
    expect(directorySchema.parse(data).id).toBe(name);
  });

  it('holds 58 States, each named in four languages, and 29 organisations', () => {
    expect(states).toHaveLength(58);
    expect(organisations).toHaveLength(29);
    expect(states.filter(({ name }) => LANGUAGES.some((language) => !name[language]))).toEqual([]);
    expect(organisations.filter(({ name }) => !name.en || !name.fr)).toEqual([]);
  });

  it('has each code once, and for every State its three letters too', () => {
    expect(new Set(entries.map(({ code }) => code)).size).toBe(entries.length);
    expect(new Set(states.map(({ iso3 }) => iso3)).size).toBe(58);
  });

  it.each(LANGUAGES)('is in the alphabetical order of %s, accents folded, without gaps', (language) => {
    for (const kind of [states, organisations]) {
      const byName = [...kind].sort((a, b) =>
        fold(sortingNameOf(a, language)) < fold(sortingNameOf(b, language)) ? -1 : 1,
      );
      expect(byName.map(({ order }) => order[language])).toEqual(byName.map((_, at) => at + 1));
    }
  });

  it('puts Germany at the head of the French order and Chad near its end', () => {
    expect(entry('DE').order.fr).toBe(2);
    expect(entry('TD').order.fr).toBe(56);
    expect(entry('DE').order.en).toBeGreaterThan(20);
  });

  it('prints names with the article that running text needs', () => {
    const printed = (code: string, language: Language) => printedNameOf(entry(code), language);
    expect(['GB', 'NL', 'CZ', 'CD', 'CF', 'EU'].map((code) => printed(code, 'en'))).toEqual([
      'the United Kingdom',
      'the Netherlands',
      'the Czech Republic',
      'the Democratic Republic of the Congo',
      'the Central African Republic',
      'the EU',
    ]);
    expect(['BJ', 'CI', 'NL', 'DE', 'CY', 'ICMPD', 'EU'].map((code) => printed(code, 'fr'))).toEqual([
      'le Bénin',
      "la Côte d’Ivoire",
      'les Pays-Bas',
      "l’Allemagne",
      'Chypre',
      "l’ICMPD",
      "l’UE",
    ]);
    expect(printed('PT', 'pt')).toBe('Portugal');
    expect(printed('BJ', 'en')).toBe('Benin');
  });

  it('has the apostrophes that French is printed with', () => {
    expect(JSON.stringify(entries.map(({ name, printedName }) => [name.fr, printedName?.fr]))).not.toMatch(
      /\w'\w/,
    );
  });

  it('elides the French article before a vowel and nowhere else', () => {
    const wrong = states
      .map((state) => ({ name: state.name.fr ?? '', printed: printedNameOf(state, 'fr') }))
      .filter(({ name, printed }) => /^[AEIOUÉ]/.test(name) !== printed.startsWith('l’'));
    expect(wrong).toEqual([]);
  });

  it('shows both Congos and Guinea in full where somebody picks them', () => {
    expect(pickerNameOf(entry('CG'), 'en')).toBe('Congo (Brazzaville)');
    expect(pickerNameOf(entry('CD'), 'fr')).toBe('République démocratique du Congo (Kinshasa)');
    expect(pickerNameOf(entry('GN'), 'en')).toBe('Guinea (Conakry)');
    expect(pickerNameOf(entry('NE'), 'en')).toBe('Niger');
  });
});
