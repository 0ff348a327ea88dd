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
  notReady_one: 'Un point à vérifier',
  notReady_other: '{{count}} points à vérifier',
  checkLede: 'D’après l’atelier tel qu’il est maintenant. Chaque numéro mène à sa place dans le document.',
  checksTitle: 'Ce qui manque encore au document',
  more_one: 'et un autre',
  more_other: 'et {{count}} autres',
  attribution: {
    none: 'Aucune délégation n’est nommée',
    byDelegation: 'Les délégations sont nommées',
    internal: 'Les délégations sont connues en interne et ne sont pas imprimées',
  },
  attributionText: {
    none: 'Aucun fichier ne lie une personne ou une délégation à une proposition. La liste des participants n’est pas concernée.',
    byDelegation:
      'Chaque texte est suivi des délégations qui l’ont proposé. Assurez-vous que la réunion y a consenti.',
    internal: 'Les auteurs des propositions sont gardés sur cet ordinateur. Aucun fichier ne les nomme.',
  },
  goThere: 'Y aller',
  natures: {
    recommendations: 'Recommandations formulées',
    negotiated: 'Texte négocié',
    coChairs: 'Conclusions des coprésidents',
  },
  natureText: {
    recommendations:
      'Ce que les participants ont proposé. Positions, crochets et réserves ne sont pas montrés.',
    negotiated: 'Convenu ligne par ligne. Les crochets et les réserves ouvertes sont imprimés.',
    coChairs: 'Le compte rendu des coprésidents eux-mêmes, non négocié ligne par ligne.',
  },
  toStanding: 'À changer sous Préparer',

  export: 'Exporter',
  word: 'Exporter vers Word',
  fileName: 'Le fichier s’appellera',
  allowMissing: 'Imprimer avec une marque les textes qui manquent ou sont en retard',
  allowMissingHint:
    'Ces textes paraissent dans une autre langue ou tels qu’ils étaient, avec une marque visible.',
  settleFirst: 'Réglez d’abord les points signalés dans la liste.',
  alsoAs: 'Aussi en',
  formats: { docx: 'Word', pdf: 'PDF', html: 'Page web', md: 'Markdown', txt: 'Texte brut' },
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
  print: 'Imprimer le PDF',
  shownToPrint: '{{name}} est ouvert : imprimez-le à cet endroit',
  standsIn:
    'Produit par l’impression du bureau, car le composant qui produit les PDF ne peut pas être chargé sur cet ordinateur. Il y manque ce que demandent PDF/UA et PDF/A (balises avec les numéros de listes, langue de chaque passage, forme pour l’archivage), et ses octets diffèrent à chaque fois.',
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
    corrected: 'Correction en cours',
  },
  presentText: {
    draft: 'Les numéros suivent chaque changement. Les fichiers portent PROJET avec date, heure et fuseau.',
    circulated:
      'Les numéros ne bougent plus : un ajout devient 12 bis, un retrait laisse son numéro. Les libellés peuvent changer.',
    adopted: 'Les libellés sont verrouillés.',
    adoptedAdReferendum: 'Les libellés sont verrouillés ; les capitales doivent encore confirmer.',
    validated: 'Les libellés sont verrouillés.',
    issued: 'Les libellés sont verrouillés. Les fichiers ne portent plus la mention de projet.',
    corrected: 'Les libellés sont déverrouillés. Publiez à nouveau une fois la correction faite.',
  },
  byBody: 'par {{body}}, {{day}}',
  toArchive: 'Le verser aux archives',
  next: 'Ce qui peut suivre',
  nextText: 'Chaque étape dit d’abord ici ce qu’elle entraîne.',
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
      'Verrouille les libellés et recompte les numéros, sans bis et sans trous. La mention de projet disparaît.',
    adoptedAdReferendum:
      'Verrouille les libellés et recompte les numéros. Dit que les capitales doivent encore confirmer. La mention de projet disparaît.',
    validated: 'Note l’instance qui a validé le texte, et le jour. Les libellés restent verrouillés.',
    issued: 'Verrouille les libellés. La mention de projet disparaît et le document peut être archivé.',
    corrected:
      'Déverrouille les libellés. Ce qui est archivé reste tel quel ; la correction fera un nouveau paquet. Son numéro, son jour et son motif figurent sur la première page.',
  },
  taken: {
    draft: 'Retour au projet.',
    circulated: 'Le projet {{number}} est diffusé. Ses numéros sont figés.',
    adopted: 'Adopté. Les libellés sont verrouillés.',
    adoptedAdReferendum: 'Adopté ad referendum. Les libellés sont verrouillés.',
    validated: 'Validation notée.',
    issued: 'Publié. Il peut être archivé.',
    corrected: 'Les libellés sont déverrouillés pour la correction.',
  },
  issuedOn: 'Jour de publication',
  correctionNumber: 'Numéro de la correction',
  correctionOn: 'Jour de la correction',
  correctionReason: 'Ce qui est corrigé, et pourquoi',
  correctionReasonIn: 'Ce qui est corrigé, et pourquoi, en {{language}}',
  body: 'Par quelle instance',
  bodyIn: 'Par quelle instance, en {{language, small}}',
  bodyExample: 'Réunion des ambassadeurs',
  on: 'Le',
  history: 'Étapes franchies',
  historyText:
    'Chaque version reste ce qu’elle était : elle s’ouvre et s’imprime telle quelle, avec l’heure d’alors.',
  openThen: 'Ouvrir',
  changes: {
    title: 'Liste des modifications',
    text: 'Avant et après côte à côte, paragraphe par paragraphe, dans la langue affichée sous Document. Aucun auteur de proposition n’y est nommé.',
    from: 'De',
    to: 'À',
    now: 'Maintenant',
    moment: 'Une autre heure…',
  },
};
