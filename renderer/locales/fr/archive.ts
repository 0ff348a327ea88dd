import type { archive as english } from '../en/archive';
import type { Translated } from '../../../core/messages/translated';

export const archive: Translated<typeof english> = {
  sections: { packages: 'Paquets', after: 'Après la réunion' },
  title: 'Archives',
  lede: 'Les documents tels qu’ils ont été publiés. Un paquet ne change jamais.',
  emptyTitle: 'Rien n’est encore archivé',
  emptyText:
    'Un paquet garde pour de bon un document publié : le fichier Word, l’atelier dont il vient et le plan d’action d’alors, avec une somme de contrôle de chacun, pour que l’on puisse vérifier des années plus tard que rien n’a changé. Ouvrez un atelier, publiez son document et archivez-le ici.',
  search: 'Chercher dans les documents archivés',
  count_one: '{{count}} paquet',
  count_other: '{{count}} paquets',
  searchHint:
    'Mots entiers. « Dans cet ordre » entre guillemets ; ajoutez * pour chercher le début d’un mot : rapatri*',
  foundNothing: 'Rien trouvé. Essayez moins de mots, ou ajoutez * pour chercher le début d’un mot.',
  bestOf: 'Les {{count}} meilleurs sont montrés.',
  reading: 'Lecture des paquets en cours…',
  pending_one: 'Un paquet est encore en cours de lecture.',
  pending_other: '{{count}} paquets sont encore en cours de lecture.',
  notRead_one: 'Un paquet ne peut pas être lu en ce moment. La lecture est retentée à chaque fois.',
  notRead_other:
    '{{count}} paquets ne peuvent pas être lus en ce moment. La lecture est retentée à chaque fois.',
  notSearched_one: 'Un paquet n’a pas été parcouru :',
  notSearched_other: '{{count}} paquets n’ont pas été parcourus :',
  more: 'En montrer {{count}} de plus',
  found_one: 'Trouvé dans {{count}} paquet',
  found_other: 'Trouvé dans {{count}} paquets',
  issuedOn: 'publié le {{day}}',
  issueDay: 'Quel jour a-t-il été publié ?',
  withContributions: 'Conserver aussi les interventions, mot pour mot',
  archivedAt: 'archivé le {{at}}',
  takeDocument: 'Fichier Word',
  takeDocumentOf: 'Fichier Word de {{title}}',
  files_one: '{{count}} fichier',
  files_other: '{{count}} fichiers',
  verify: 'Vérifier',
  verifyOf: 'Vérifier {{title}}',
  intact:
    'Vérifié à {{at}} : {{kept}} et {{own}} décrivant le paquet, chacun exactement tel qu’archivé (SHA-512).',
  damaged: 'Vérifié à {{at}} : ce paquet N’EST PLUS tel qu’il a été archivé.',
  verifyAll: 'Vérifier tous les paquets',
  keptHead: 'Empreinte de l’inventaire que vous avez gardée (facultatif)',
  saveReport: 'Enregistrer le rapport',
  allIntact_one: 'Vérifié à {{at}} : le paquet est exactement tel qu’il a été archivé.',
  allIntact_other:
    'Vérifié à {{at}} : les {{count}} paquets sont exactement tels qu’ils ont été archivés, et aucun ne manque.',
  allNotIntact:
    'Vérifié à {{at}} : tout n’est PAS tel qu’archivé. Paquets avec un problème : {{count}} sur {{total}}.',
  offer: 'Archiver l’atelier ouvert',
  offerText:
    'Le fichier Word, l’atelier et le plan d’action sont placés dans un paquet qui ne change jamais. Chaque langue a le sien.',
  notIssued: 'Seul un document publié s’archive. Celui-ci est : {{status}}.',
  archiveThis: 'Archiver ce document',
  archived: '« {{title}} » est archivé.',
  toVersions: 'Aller aux versions',
  after: 'Après la réunion',
  afterLede:
    'Les noms et coordonnées sont gardés à part du document : on peut les effacer et garder le document.',
  deletion: 'Durée de conservation des personnes',
  deletionText: 'Passé ce jour, Archives et Publier le rappellent. Rien n’est jamais effacé automatiquement.',
  overdue_one: 'Une personne devait être effacée après le {{day}}.',
  overdue_other: '{{count}} personnes devaient être effacées après le {{day}}.',
  toAfter: 'Aller à Après la réunion',
  deleteAfter: 'Effacer après le',
  erase: 'Effacer les personnes de cet atelier',
  eraseText: 'C’est irréversible.',
  nobody: 'Aucun nom ni aucune coordonnée n’est gardé pour cet atelier.',
  goes: 'Ce qui est effacé',
  goesNames_one: 'le nom et la fonction d’une personne',
  goesNames_other: 'les noms et fonctions de {{count}} personnes',
  goesContacts: 'leurs coordonnées, notes et jours de présence',
  goesHistory: 'toutes les versions antérieures et sauvegardes de ce fichier',
  stays: 'Ce qui reste',
  staysDelegations: 'les délégations et ce qu’elles ont proposé',
  staysDocument: 'les recommandations et le document',
  staysFiles: 'les fichiers exportés ou envoyés auparavant, que vous devez supprimer vous-même',
  staysCopies:
    'les secondes copies sur une clé qui n’est pas branchée : elles disparaissent une fois la clé rebranchée et une nouvelle copie faite ; les copies de dossiers faites à la main, que vous devez supprimer vous-même',
  staysBeside:
    'les autres ateliers de cette bibliothèque, y compris une copie gardée à côté de celui-ci : chacun a ses propres personnes',
  copies: 'Copies que cela n’atteint pas, ou pas tout de suite :',
  copiesLeft: 'Ces copies les gardent encore :',
  copiesElsewhere: 'Copies sur d’autres ordinateurs :',
  copiesBeside_one:
    'Un autre atelier de cette bibliothèque a certaines des mêmes personnes. Il n’est pas modifié : effacez-les là aussi.',
  copiesBeside_other:
    '{{count}} autres ateliers de cette bibliothèque ont certaines des mêmes personnes. Ils ne sont pas modifiés : effacez-les là aussi.',
  copyReached:
    'La seconde copie sur « {{label}} » est là : elle est refaite sans elles aussitôt, et les copies précédentes disparaissent.',
  copyAway:
    'La seconde copie sur « {{label}} » ne peut être atteinte pour l’instant. Rebranchez la clé, et laissez Rapporteur ouvert jusqu’à ce que la barre dise qu’une nouvelle copie est faite.',
  copiesEarlier:
    'Secondes copies faites auparavant : {{places, list}}. Elles disparaissent quand cette clé est branchée et que la seconde copie actuelle est refaite.',
  copiesUnused:
    'Secondes copies faites auparavant : {{places, list}}. Aucune copie ne se fait à présent, elles restent donc : choisissez de nouveau cette clé pour une seconde copie, ou supprimez-y le dossier « rapporteur-backup-… » à la main.',
  copiesHandedOver:
    'Des copies confiées ({{labels, list}}) sont sur d’autres ordinateurs. Elles n’ont pas de liste de personnes ; les noms qui figurent dans leurs textes y restent, et sont retirés quand une telle copie revient.',
  copyReceived:
    'Cet atelier a été confié à cet ordinateur. L’ordinateur d’où il vient a ses propres personnes : elles s’effacent là-bas.',
  erasedAt: 'Les personnes de cet atelier ont été effacées le {{at}}.',
  erasedEverywhere: 'Aucune copie connue de cet ordinateur ne les garde.',
  eraseAsk: 'Effacer les personnes…',
  eraseWarning_one:
    'Une personne sera effacée pour de bon de cet ordinateur. Ni annulation, ni sauvegarde, ni historique ne la ramèneront.',
  eraseWarning_other:
    '{{count}} personnes seront effacées pour de bon de cet ordinateur. Ni annulation, ni sauvegarde, ni historique ne les ramèneront.',
  goesEverywhere:
    'leurs noms partout où ils étaient gardés : étapes annulées, listes lues avec de mauvaises colonnes, textes inachevés, copies des groupes',
  namesInTexts: 'Noms dans les textes',
  namesInTextsText:
    'Ils figurent dans des titres, des libellés, des notes ou des délégations. Ce qui n’est pas coché y reste.',
  wholeNames:
    'Seuls les noms entiers sont trouvés, dans un ordre ou dans l’autre. Un nom de famille seul (« M. Diallo a dit ») ne l’est pas : cherchez-le dans le texte.',
  takeOut: 'Retirer « {{name}} » des textes et de leur historique',
  inNote: 'dans une note : « {{excerpt}} »',
  namesUnread: 'Certaines archives n’ont pas pu être parcourues ; des noms peuvent y figurer :',
  packagesNaming:
    'Des paquets archivés contiennent certains de ces noms et ne sont pas modifiés : {{titles, list}}',
  eraseAttribution: 'Effacer qui a proposé quoi',
  eraseAttributionText:
    'Les auteurs, positions, réserves et interventions disparaissent, du présent comme du passé. Les textes, les rattachements et les numéros restent. C’est irréversible.',
  eraseAttributionAsk: 'Effacer l’attribution…',
  wholeMeeting: 'Toute la réunion',
  wholeMeetingText: 'Y compris la liste des orateurs, toutes les interventions et les textes inachevés.',
  chosenOnes: 'Certaines recommandations',
  chosenOnesText: 'Avec les interventions à leur sujet.',
  which: 'Lesquelles',
  eraseAttributionNow: 'Effacer l’attribution définitivement',
  attributionErased: 'L’attribution est effacée.',
  packagesErased_one: 'L’attribution est effacée, et un paquet archivé a été remplacé.',
  packagesErased_other: 'L’attribution est effacée, et {{count}} paquets archivés ont été remplacés.',
  packagesReplaced_one:
    'Un paquet de cet atelier est dans les archives. S’il dit qui a proposé quoi, un paquet du même texte, sans ces noms, le remplace, et il est détruit ; sa liste de sommes de contrôle est gardée.',
  packagesReplaced_other:
    '{{count}} paquets de cet atelier sont dans les archives. Chacun de ceux qui disent qui a proposé quoi est remplacé par un paquet du même texte, sans ces noms, et détruit ; sa liste de sommes de contrôle est gardée.',
  packagesKept_one:
    'Un paquet archivé n’a pas pu être remplacé et peut encore dire qui a proposé quoi : {{packages, list}}',
  packagesKept_other:
    '{{count}} paquets archivés n’ont pas pu être remplacés et peuvent encore dire qui a proposé quoi : {{packages, list}}',
  redacted: 'Expurgé le {{day}} : il remplace le paquet {{of}}, qui est détruit.',
  overdueHere_one: 'Un atelier garde encore des personnes après le jour prévu pour les effacer :',
  overdueHere_other: '{{count}} ateliers gardent encore des personnes après le jour prévu pour les effacer :',
  understood: 'Je comprends que cette action est irréversible',
  eraseNow_one: 'Effacer une personne pour de bon',
  eraseNow_other: 'Effacer {{count}} personnes pour de bon',
  erased_one: 'Une personne a été effacée.',
  erased_other: '{{count}} personnes ont été effacées.',
};
