import type { Translated } from '../../../core/messages/translated';
import type { settings as en } from '../en/settings';

export const settings: Translated<typeof en> = {
  lede: 'Pour cet ordinateur. Rapporteur {{version}}.',
  language: 'Langue de l’interface',
  languageText: 'La langue d’un document se choisit avec le document.',
  look: 'Apparence',
  themes: { system: 'Comme l’ordinateur', light: 'Claire', dark: 'Sombre', contrast: 'Contraste élevé' },
  rows: 'Lignes des listes',
  rowsText: 'Serrées, il en tient un tiers de plus.',
  rowsOf: { comfortable: 'Aérées', compact: 'Serrées' },
  keys: 'Touches de lettres',
  letterKeys: {
    on: 'Oui',
    onText: 'Hors des champs, les lettres sont des raccourcis : G puis P mène à « Préparer ».',
    off: 'Non',
    offText:
      'Seules les touches de fonction et les touches avec Ctrl sont des raccourcis ; pour les personnes qui dictent, ou tapent par mégarde.',
  },
  actors: 'Qui travaille ici',
  actorsText: 'Leurs noms accompagnent ce qu’ils ont modifié, dans l’historique d’un atelier.',
};
