import type { languageEn } from './language.en';

/** French as a language of the interface. */
export const languageFr: typeof languageEn = {
  name: 'Français',
  tag: 'fr-FR',
  quoted: '« {words} »',
  firstOfMonth: '1er',
  cellSeparator: ';',
};
