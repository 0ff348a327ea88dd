import type { document as english } from '../en/document';
import type { Translated } from '../../../core/messages/translated';

export const document: Translated<typeof english> = {
  title: 'Le document tel qu’il sera imprimé',
  paper:
    'Le document. Les flèches vont d’un paragraphe à l’autre, Entrée montre d’où vient celui qui est choisi.',
  style: 'Modèle montré',
  size: 'Taille de la page',
  fit: 'Ajustée',
  pages_one: '{{count}} page',
  pages_other: '{{count}} pages',
  counting: 'Décompte des pages',
  pagesNote:
    'Les pages sont mesurées sur cet écran. Word peut couper une ligne plus tôt ou plus tard ; le texte est le même.',
  fontsNote: '{{fonts}} n’est pas sur cet ordinateur : l’aperçu utilise une police de mêmes dimensions.',
  otherStyle: 'Affiché selon « {{shown}} ». L’atelier garde « {{own}} ».',
  backToOwn: 'Revenir à son modèle',
  takeStyle: 'Adopter ce modèle',
  styleTaken: 'Le modèle est désormais « {{style}} ».',
  emptyTitle: 'Rien à imprimer pour l’instant',
  emptyText:
    'Les recommandations apparaissent ici au fil de la saisie, numérotées et sous leurs rubriques, comme dans Word.',
  partOfMeeting: 'De la réunion',
  partOfDocument: 'Partie du document',
  partOfPlan: 'Du plan d’action',
  partOfStyle: 'Du modèle',
  meetingTitle: 'Titre de la réunion',
  meetingText: 'Ce texte vient des données de la réunion, pour être le même partout.',
  toMeeting: 'Le changer sous Préparer, Réunion',
  toFields: 'Le changer sous Préparer, Document',
  planEntry: 'Numéro {{number}}',
  planText:
    'Ce texte vient du plan lui-même. Seul un libellé vu dans le texte officiel, ou saisi par le secrétariat avec sa source, est imprimé comme tel.',
  toPlans: 'Saisir le libellé officiel sous Préparer, Plan',
  styleText: 'Cette ligne appartient au modèle et reste la même dans chacun de ses documents.',
  toStyle: 'Choisir un modèle sous Préparer, Document',
  editAtDesk: 'Modifier au Bureau',
  notEntered: 'Non saisi',
  values: {
    states: 'États',
    organisations: 'organisations',
    observers: 'observateurs',
    date: 'date',
    place: 'lieu',
    host: 'hôte',
    title: 'titre de la réunion',
  },
};
