import type { Translated } from '../../../core/messages/translated';
import type { common as en } from '../en/common';

export const common: Translated<typeof en> = {
  cancel: 'Annuler',
  close: 'Fermer',
  add: 'Ajouter',
  remove: 'Retirer',
  moveUp: 'Monter',
  moveDown: 'Descendre',
  drag: 'Faire glisser vers une autre place',
  dragging: {
    role: 'peut être déplacé',
    howList:
      'Appuyez sur Espace pour le saisir, sur les flèches pour le déplacer, de nouveau sur Espace pour le poser, sur Échap pour annuler.',
    howSheet:
      'Faites-le glisser avec le pointeur. Les boutons de la ligne et les touches de la feuille le déplacent aussi.',
    started: 'Saisi.',
    ended: 'Posé.',
    cancelled: 'Déplacement annulé.',
  },
  optional: 'facultatif',
  showSecret: 'Montrer ou masquer ce qui est tapé',
  putAside: 'Non enregistré : « {{text}} » est gardé ici.',
  takeUp: 'Reprendre',
  formKept: 'Ce que vous aviez saisi ici a été rétabli.',
  beginAnew: 'Recommencer à vide',
  formAside: 'Ce que vous avez saisi est gardé : vous le retrouverez en rouvrant ce formulaire.',
  draftKept: 'Le texte inachevé de la dernière fois a été rétabli. Entrée le garde.',
  moved: {
    title:
      'Ce texte a été modifié ailleurs pendant que vous écriviez. Le vôtre n’est pas perdu ; lequel reste ?',
    saveMine: 'Enregistrer le mien à la place',
    keepTheirs: 'Garder ce qui est là',
  },
  hidden: {
    said: 'Caractères invisibles : {{what, list}}.',
    reordering_one: '{{count}} qui inverse l’ordre des lettres',
    reordering_other: '{{count}} qui inversent l’ordre des lettres',
    tag_one: '{{count}} caractère d’étiquette',
    tag_other: '{{count}} caractères d’étiquette',
    zeroWidth_one: '{{count}} sans largeur',
    zeroWidth_other: '{{count}} sans largeur',
    remove: 'Les retirer',
  },
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
