import type { Translated } from '../../../core/messages/translated';
import type { wording as en } from '../en/wording';

export const wording: Translated<typeof en> = {
  toolbar: 'Mise en forme',
  bold: 'Gras',
  italic: 'Italique',
  superscript: 'Exposant',
  split: 'Scinder en deux au curseur',
  insert: 'Insérer une valeur qui suit l’atelier',
  referenceGone: '(recommandation retirée)',
  fields: {
    states: 'liste des États',
    organisations: 'liste des organisations',
    observers: 'liste des observateurs',
    date: 'date de la réunion',
    place: 'lieu',
    host: 'hôte',
    title: 'titre de la réunion',
  },
};
