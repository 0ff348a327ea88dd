import type { Translated } from '../../../core/messages/translated';
import type { mapping as en } from '../en/mapping';

export const mapping: Translated<typeof en> = {
  notEntered: 'libellé officiel non saisi',
  notOfficial: '(pas le libellé officiel)',
  search: 'Chercher dans le plan',
  searchHint: 'Des mots, ou un numéro : 17, o7',
  places: 'Points du plan',
  mapped: 'Rattachée à',
  suggested: 'Libellés proches',
  nothing: 'Aucun point du plan ne contient ces mots.',
  knownIn: 'Son libellé est connu ici en {{languages, list}}.',
  knownCount: '{{language, small}} ({{count}} points sur {{places}})',
  byNumber: 'Un numéro trouve toujours son point, ici jusqu’à {{number}}.',
  roles: { primary: 'principal', secondary: 'secondaire' },
  cited: 'citée',
  remove: 'Retirer {{place}}',
  unmapped: 'Pas encore rattachée.',
  byHeading: 'Pas rattachée elle-même ; sa rubrique se réfère à : {{places, list}}.',
  noReference: 'Aucune référence : aucune ligne n’est imprimée.',
  keys: '↓ et Entrée : principal, puis secondaire, puis plus rattachée.',
  keysHeading: '↓ et Entrée : citée, puis plus citée.',
};
