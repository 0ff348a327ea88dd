import type { Language } from '../model/language';

/** What a document says of its language; `{languages}` and `{language}` are those whose text counts. */
export interface LanguageWords {
  /** Of a courtesy copy, by how many texts count. */
  courtesyOne: string;
  courtesySeveral: string;
  /** All of it was translated after it was adopted, or issued where nobody adopted it. */
  allAdopted: string;
  allIssued: string;
  /** Some of it was: the numbers follow. */
  someAdopted: string;
  someIssued: string;
}

export const LANGUAGE_WORDS: Record<Language, LanguageWords> = {
  en: {
    courtesyOne: 'Courtesy translation. Only the {languages} text is authentic.',
    courtesySeveral: 'Courtesy translation. Only the {languages} texts are authentic.',
    allAdopted: 'Translation of the {language} text that was adopted.',
    allIssued: 'Translation of the {language} text that was issued.',
    someAdopted: 'Translated from the {language} text after its adoption',
    someIssued: 'Translated from the {language} text after its issue',
  },
  fr: {
    courtesyOne: 'Traduction de courtoisie. Seul le texte {languages} fait foi.',
    courtesySeveral: 'Traduction de courtoisie. Seuls les textes {languages} font foi.',
    allAdopted: 'Traduction du texte {language} qui a été adopté.',
    allIssued: 'Traduction du texte {language} qui a été publié.',
    someAdopted: 'Traduit du texte {language} après son adoption',
    someIssued: 'Traduit du texte {language} après sa publication',
  },
  pt: {
    courtesyOne: 'Tradução de cortesia. Só faz fé o texto em {languages}.',
    courtesySeveral: 'Tradução de cortesia. Só fazem fé os textos em {languages}.',
    allAdopted: 'Tradução do texto em {language} que foi adotado.',
    allIssued: 'Tradução do texto em {language} que foi publicado.',
    someAdopted: 'Traduzido do texto em {language} após a sua adoção',
    someIssued: 'Traduzido do texto em {language} após a sua publicação',
  },
  es: {
    courtesyOne: 'Traducción de cortesía. Solo da fe el texto en {languages}.',
    courtesySeveral: 'Traducción de cortesía. Solo dan fe los textos en {languages}.',
    allAdopted: 'Traducción del texto en {language} que fue adoptado.',
    allIssued: 'Traducción del texto en {language} que fue publicado.',
    someAdopted: 'Traducido del texto en {language} después de su adopción',
    someIssued: 'Traducido del texto en {language} después de su publicación',
  },
};
