import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinNames } from '../../../core/directory/join';
import { parseDelegationList, type Listed } from '../../../core/directory/list';
import { printedNameOf } from '../../../core/directory/names';
import { LANGUAGES } from '../../../core/model/language';
import { partnerDirectory } from '../../templates/read';

const directory = partnerDirectory();
const short = (each: Listed) => (each.kind === 'entry' ? each.entry.code : each.text);
const read = (text: string) => parseDelegationList(text, directory).listed.map(short);

describe('a list of delegations in running text', () => {
  it('is read in the order of the Abidjan conclusions, with both "and"s and the organisations', () => {
    const abidjan =
      "Benin, Burkina Faso, Cameroon, Chad, Cape Verde, Congo, Côte d'Ivoire, France, Equatorial Guinea, Gabon, Gambia, Germany, Ghana, Guinea Conakry, Italy, Libya, Mali, Mauritania, Morocco, Niger, Nigeria, Norway, Senegal, Spain, Switzerland and the United Kingdom, as well as the EU, ICMPD, UNODC, G5 Sahel and Frontex.";
    expect(read(abidjan)).toEqual([
      ...[
        'BJ',
        'BF',
        'CM',
        'TD',
        'CV',
        'CG',
        'CI',
        'FR',
        'GQ',
        'GA',
        'GM',
        'DE',
        'GH',
        'GN',
        'IT',
        'LY',
        'ML',
      ],
      ...['MR', 'MA', 'NE', 'NG', 'NO', 'SN', 'ES', 'CH', 'GB', 'EU', 'ICMPD', 'UNODC', 'G5S', 'FRONTEX'],
    ]);
  });

  it('keeps "São Tomé and Príncipe" whole, and parts "TOGO et TUNISIE"', () => {
    expect(read('Mali, São Tomé and Príncipe and Togo')).toEqual(['ML', 'ST', 'TG']);
    expect(read('SÉNÉGAL, TOGO et TUNISIE')).toEqual(['SN', 'TG', 'TN']);
    expect(read('São Tomé e Príncipe e Cabo Verde')).toEqual(['ST', 'CV']);
    expect(read('Santo Tomé y Príncipe y España')).toEqual(['ST', 'ES']);
  });

  it('keeps a name whole that has a comma of its own', () => {
    expect(read('Mali, African, Caribbean and Pacific Group of States and Chad')).toEqual([
      'ML',
      'ACP',
      'TD',
    ]);
  });

  it('leaves out the words that introduce the list', () => {
    expect(read('The delegations of the following countries participated: Benin and Togo')).toEqual([
      'BJ',
      'TG',
    ]);
    expect(read('États : Bénin, Togo\nOrganisations : OIM, ainsi que la CEDEAO')).toEqual([
      ...['BJ', 'TG', 'IOM', 'ECOWAS'],
    ]);
  });

  it('does not take small words for codes', () => {
    expect(read('Mali, no, et')).toEqual(['ML', 'no', 'et']);
    expect(read('ML, NO')).toEqual(['ML', 'NO']);
  });

  it('keeps unknown names as free entries', () => {
    expect(read('Mali, Lebanon and Jordan')).toEqual(['ML', 'Lebanon', 'Jordan']);
    expect(read('Ministry of Justice and Interior\nMali')).toEqual([
      'Ministry of Justice and Interior',
      'ML',
    ]);
  });

  it('warns that a bare Congo could be the other one', () => {
    const [congo] = parseDelegationList('Congo', directory).listed;
    expect(congo?.kind === 'entry' && congo.others.map(({ code }) => code)).toEqual(['CD']);
  });

  it('reports names that occur twice instead of dropping them silently', () => {
    const { listed, repeated } = parseDelegationList('Mali, Chad, MALI', directory);
    expect(listed.map(short)).toEqual(['ML', 'TD']);
    expect(repeated).toMatchObject([{ kind: 'entry', text: 'MALI' }]);
  });
});

describe('a list of delegations by lines', () => {
  it('is read without its list marks, empty lines and semicolons', () => {
    expect(read('1. Bénin ;\n2. Tchad;\n\n- Niger\r\n• Nigeria.')).toEqual(['BJ', 'TD', 'NE', 'NG']);
    expect(read('Benin; Chad; Niger')).toEqual(['BJ', 'TD', 'NE']);
  });
});

describe('joining names', () => {
  it('puts no comma before the last', () => {
    expect(joinNames(['A', 'B', 'C'], 'en')).toBe('A, B and C');
    expect(joinNames(['A', 'B', 'C'], 'fr')).toBe('A, B et C');
    expect(joinNames(['A', 'B'], 'pt')).toBe('A e B');
    expect(joinNames(['A'], 'en')).toBe('A');
    expect(joinNames([], 'en')).toBe('');
  });

  it('says "e" in Spanish before the sound i', () => {
    expect(joinNames(['Francia', 'Italia'], 'es')).toBe('Francia e Italia');
    expect(joinNames(['Francia', 'Malta'], 'es')).toBe('Francia y Malta');
  });

  it('is reversed by reading the list, for any delegations in any language', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...directory.entries), { minLength: 1, maxLength: 12 }),
        fc.constantFrom(...LANGUAGES),
        (entries, language) => {
          const text = joinNames(
            entries.map((entry) => printedNameOf(entry, language)),
            language,
          );
          expect(read(text)).toEqual(entries.map(({ code }) => code));
        },
      ),
      { numRuns: 500 },
    );
  });
});
