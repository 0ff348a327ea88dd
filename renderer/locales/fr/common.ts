import type { Translated } from '../translated';
import type { common as en } from '../en/common';

export const common: Translated<typeof en> = {
  cancel: 'Annuler',
  close: 'Fermer',
  add: 'Ajouter',
  remove: 'Retirer',
  moveUp: 'Monter',
  moveDown: 'Descendre',
  drag: 'Faire glisser ailleurs',
  optional: 'facultatif',
  putAside: 'Non enregistré : « {{text}} » est gardé ici.',
  takeUp: 'Reprendre',
  draftKept: 'Le texte inachevé de la dernière fois a été remis. Entrée le garde.',
  language: 'Langue',
  languages: { en: 'Anglais', fr: 'Français', pt: 'Portugais', es: 'Espagnol' },
  roles: { facilitator: 'facilitation', rapporteur: 'rapporteur', secretariat: 'secrétariat' },
  kinds: { state: 'État', organisation: 'Organisation', observer: 'Observateur' },
  recommendations_one: '{{count}} recommandation',
  recommendations_other: '{{count}} recommandations',
  delegations_one: '{{count}} délégation',
  delegations_other: '{{count}} délégations',
  statuses: {
    draft: 'Projet',
    circulated: 'Diffusé',
    adopted: 'Adopté',
    adoptedAdReferendum: 'Adopté ad referendum',
    validated: 'Validé',
    issued: 'Publié',
    corrected: 'Corrigé',
  },
};
