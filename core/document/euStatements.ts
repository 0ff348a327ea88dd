import type { Language } from '../model/language';

/**
 * The statements that stand with the emblem of the European Union, spelled out in each language.
 * Written in full; "Co-funded" or "Funded", as the grant agreement has it.
 * @source Regulation (EU) 2021/1060, Annex IX; European Commission, "The use of the EU emblem in the context of EU programmes 2021-2027", and its download centre for visual elements
 */
export const EU_STATEMENTS = {
  funded: {
    en: 'Funded by the European Union',
    fr: 'Financé par l’Union européenne',
    pt: 'Financiado pela União Europeia',
    es: 'Financiado por la Unión Europea',
  },
  coFunded: {
    en: 'Co-funded by the European Union',
    fr: 'Cofinancé par l’Union européenne',
    pt: 'Cofinanciado pela União Europeia',
    es: 'Cofinanciado por la Unión Europea',
  },
} as const satisfies Record<string, Record<Language, string>>;
