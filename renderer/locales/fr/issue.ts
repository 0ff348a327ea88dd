import type { issue as english } from '../en/issue';
import type { Translated } from '../../../core/messages/translated';

export const issue: Translated<typeof english> = {
  sections: {
    document: 'Document',
    export: 'Vérifier et exporter',
    versions: 'Versions',
    history: 'Historique',
  },

  ready: 'Prêt à publier',
  notReady_one: 'Un point à regarder',
  notReady_other: '{{count}} points à regarder',
  checkLede: 'D’après l’atelier tel qu’il est maintenant. Chaque numéro mène à sa place sur le papier.',
  checksTitle: 'Ce qui manque encore au document',
  more_one: 'et un autre',
  more_other: 'et {{count}} autres',
  attribution: {
    none: 'Aucune délégation n’est nommée',
    byDelegation: 'Les délégations sont nommées',
    internal: 'Les délégations sont connues en interne et ne sont pas imprimées',
  },
  attributionText: {
    none: 'Aucun fichier ne relie une personne ou une délégation à une proposition. La liste des participants est une autre affaire.',
    byDelegation: 'Après chaque texte figure qui l’a proposé. Assurez-vous que la réunion y a consenti.',
    internal: 'Qui a proposé quoi reste sur cet ordinateur. Aucun fichier ne le dit.',
  },
  natures: {
    recommendations: 'Recommandations formulées',
    negotiated: 'Texte négocié',
    coChairs: 'Conclusions des coprésidents',
  },
  natureText: {
    recommendations:
      'Ce que les participants ont proposé. Positions, crochets et réserves ne sont pas montrés.',
    negotiated: 'Convenu ligne à ligne. Les crochets et les réserves ouvertes sont imprimés.',
    coChairs: 'Le compte rendu des présidents eux-mêmes, non négocié ligne à ligne.',
  },
  toStanding: 'À changer sous Préparer',

  export: 'Exporter',
  word: 'Exporter vers Word',
  fileName: 'Le fichier s’appellera',
  allowMissing: 'Imprimer ce qui manque ou est en retard, signalé',
  allowMissingHint:
    'Ces textes paraissent dans une autre langue ou tels qu’ils étaient, avec une marque visible.',
  settleFirst: 'Réglez d’abord ce que la liste signale.',
  alsoAs: 'Aussi en',
  formats: { pdf: 'PDF', html: 'Page web', md: 'Markdown', txt: 'Texte brut' },
  workshopFile: 'Fichier d’atelier',
  workshopFileHint:
    'Le fichier d’atelier s’ouvre dans un autre Rapporteur. Il ne contient ni notes privées ni coordonnées.',
  steps: {
    reading: 'Lecture de l’atelier…',
    writing: 'Écriture…',
    checking: 'Relecture et contrôle…',
    saving: 'Enregistrement…',
  },
  progress: 'Progression',
  savedAs: 'Enregistré sous {{name}}',
  downloaded: 'Téléchargé sous le nom {{name}}',

  versions: 'Versions',
  versionsLede: 'Où en est le document, et les étapes qu’il peut franchir. Chacune peut être annulée.',
  present: {
    draft: 'Projet {{next}}, pas encore diffusé',
    circulated: 'Le projet {{number}} est diffusé',
    adopted: 'Adopté',
    adoptedAdReferendum: 'Adopté ad referendum',
    validated: 'Validé',
    issued: 'Publié',
    corrected: 'Version corrigée en cours',
  },
  presentText: {
    draft: 'Les numéros suivent chaque changement. Les fichiers portent PROJET avec date, heure et fuseau.',
    circulated:
      'Les numéros ne bougent plus : un ajout devient 12 bis, un retrait laisse son numéro. La rédaction peut changer.',
    adopted: 'La rédaction est verrouillée.',
    adoptedAdReferendum: 'La rédaction est verrouillée ; les capitales doivent encore confirmer.',
    validated: 'La rédaction est verrouillée.',
    issued: 'La rédaction est verrouillée. Les fichiers ne portent plus la mention de projet.',
    corrected: 'La rédaction est rouverte. Publiez à nouveau une fois la correction faite.',
  },
  byBody: 'par {{body}}, {{day}}',
  toArchive: 'Le verser aux archives',
  next: 'Ce qui peut suivre',
  nextText: 'Ce qu’entraîne chaque étape est dit ici d’abord.',
  step: {
    draft: 'Revenir au projet',
    circulated: 'Diffuser le projet {{number}}',
    adopted: 'Adopter',
    adoptedAdReferendum: 'Adopter ad referendum',
    validated: 'Noter la validation',
    issued: 'Publier',
    corrected: 'Ouvrir une version corrigée',
  },
  stepAsk: '{{step}}…',
  toCheck: 'Vérifier et exporter',
  nothingFound: 'La vérification n’a rien trouvé à régler.',
  notYet: 'Pas encore possible : {{what}}.',
  stillOpen: 'Encore ouvert : {{what}}.',
  nevertheless: {
    draft: 'Revenir au projet malgré tout',
    circulated: 'Diffuser malgré tout',
    adopted: 'Adopter malgré tout',
    adoptedAdReferendum: 'Adopter ad referendum malgré tout',
    validated: 'Noter la validation malgré tout',
    issued: 'Publier malgré tout',
    corrected: 'Ouvrir malgré tout',
  },
  consequence: {
    draft: 'Les numéros suivent à nouveau chaque changement.',
    circulated:
      'Fige les numéros tels qu’ils sont, pour que « paragraphe 12 » dise la même chose à tous. Un ajout ultérieur devient 12 bis ; un retrait laisse « [supprimé] ».',
    adopted:
      'Verrouille la rédaction et recompte les numéros, sans bis et sans trous. La mention de projet disparaît.',
    adoptedAdReferendum:
      'Verrouille la rédaction et recompte les numéros. Dit que les capitales doivent encore confirmer. La mention de projet disparaît.',
    validated: 'Note l’organe qui a validé le texte, et le jour. La rédaction reste verrouillée.',
    issued: 'Verrouille la rédaction. La mention de projet disparaît et le document peut être archivé.',
    corrected:
      'Rouvre la rédaction. Ce qui est archivé reste tel quel ; la correction fera un nouveau paquet. Son numéro, son jour et son motif figurent sur la première page.',
  },
  taken: {
    draft: 'Retour au projet.',
    circulated: 'Le projet {{number}} est diffusé. Ses numéros sont figés.',
    adopted: 'Adopté. La rédaction est verrouillée.',
    adoptedAdReferendum: 'Adopté ad referendum. La rédaction est verrouillée.',
    validated: 'Validation notée.',
    issued: 'Publié. Il peut être archivé.',
    corrected: 'La rédaction est ouverte à la correction.',
  },
  issuedOn: 'Jour de publication',
  correctionNumber: 'Numéro de la correction',
  correctionOn: 'Jour de la correction',
  correctionReason: 'Ce qui est corrigé, et pourquoi',
  correctionReasonIn: 'Ce qui est corrigé, et pourquoi, en {{language}}',
  body: 'Par quel organe',
  bodyIn: 'Par quel organe, en {{language, small}}',
  bodyExample: 'Réunion des ambassadeurs',
  on: 'Le',
  history: 'Étapes franchies',
};
