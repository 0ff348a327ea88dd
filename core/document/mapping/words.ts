import type { Language } from '../../model/language';

/** The words that a table of recommendations and actions is printed with. `{…}` are filled in. */
export interface MappingWords {
  title: string;
  /** What its file is called. */
  fileName: string;
  /** What a cell says: a letter, and the word that it stands for. */
  signs: Record<'primary' | 'secondary' | 'throughHeading', { letter: string; word: string }>;
  recommendation: string;
  none: string;
  /** Actions that no recommendation speaks to; `{actions}` is what the plan calls them. */
  gap: string;
  noGap: string;
  /** Recommendations that speak to no place of the plan. */
  unmapped: string;
}

export const MAPPING_WORDS: Record<Language, MappingWords> = {
  en: {
    title: 'Recommendations and {actions} of the {plan}',
    fileName: 'Mapping',
    signs: {
      primary: { letter: 'P', word: 'primary' },
      secondary: { letter: 's', word: 'secondary' },
      throughHeading: { letter: 'h', word: 'through its heading' },
    },
    recommendation: 'Recommendation',
    none: 'none',
    gap: '{actions} without a recommendation',
    noGap: 'Every {action} has at least one recommendation.',
    unmapped: 'Recommendations that speak to none',
  },
  fr: {
    title: 'Recommandations et {actions} du {plan}',
    fileName: 'Rattachements',
    signs: {
      primary: { letter: 'P', word: 'principal' },
      secondary: { letter: 's', word: 'secondaire' },
      throughHeading: { letter: 'r', word: 'par sa rubrique' },
    },
    recommendation: 'Recommandation',
    none: 'aucune',
    gap: '{actions} sans recommandation',
    noGap: 'Chaque {action} a au moins une recommandation.',
    unmapped: 'Recommandations sans rattachement',
  },
  pt: {
    title: 'Recomendações e {actions} do {plan}',
    fileName: 'Correspondência',
    signs: {
      primary: { letter: 'P', word: 'principal' },
      secondary: { letter: 's', word: 'secundária' },
      throughHeading: { letter: 'r', word: 'pela sua rubrica' },
    },
    recommendation: 'Recomendação',
    none: 'nenhuma',
    gap: '{actions} sem recomendação',
    noGap: 'Cada {action} tem pelo menos uma recomendação.',
    unmapped: 'Recomendações sem ligação',
  },
  es: {
    title: 'Recomendaciones y {actions} del {plan}',
    fileName: 'Correspondencia',
    signs: {
      primary: { letter: 'P', word: 'principal' },
      secondary: { letter: 's', word: 'secundaria' },
      throughHeading: { letter: 'r', word: 'por su rúbrica' },
    },
    recommendation: 'Recomendación',
    none: 'ninguna',
    gap: '{actions} sin recomendación',
    noGap: 'Cada {action} tiene al menos una recomendación.',
    unmapped: 'Recomendaciones sin vínculo',
  },
};
