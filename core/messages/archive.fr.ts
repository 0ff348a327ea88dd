import type { archiveEn } from './archive.en';

/** Ce qui est dit des paquets archivés, et ce que leur vérification a trouvé, en français. */
export const archiveFr: typeof archiveEn = {
  attributionErased:
    'Les auteurs, objections, réserves et interventions ont été effacés sur demande. Le texte, les rattachements au plan et les numéros sont tels qu’ils ont été publiés.',
  fileName: 'verification-archives',
  title: 'Vérification des archives',
  at: 'Vérifiées le {at} (UTC)',
  count: 'Paquets : {count}. Avec un problème : {wrong}.',
  replacedCount: 'Remplacés par une publication ultérieure, chacun dit laquelle : {count}.',
  allWell: 'Chaque paquet est exactement tel qu’il a été archivé, et aucun ne manque.',
  package: '{id} : n’est PAS tel qu’il a été archivé{said}',
  between: ' ; ',
  whole: { one: '{id} : intact, {files} fichier{said}', other: '{id} : intact, {files} fichiers{said}' },
  inventory: 'Lignes de l’inventaire : {lines}. Empreinte de la dernière : {head}',
  noInventory: 'Inventaire : aucune ligne pour l’instant.',
  restore: 'Que faire : rétablir les paquets d’une seconde copie, et conserver ce rapport.',
  honest:
    'Sans une empreinte conservée ailleurs, ce rapport révèle les accidents, pas les falsifications : qui peut écrire dans la bibliothèque peut refaire paquets et inventaire. Gardez l’empreinte là où l’on ne peut la changer (sur papier, dans un courrier) et comparez-la plus tard : rapporteur archive verify --head EMPREINTE.',
  said: {
    issued: 'publié le {day}',
    archived: 'archivé le {day}',
    correction: '{number} du {day} ; remplace {issue}',
    inForce: 'En vigueur.',
    replaced: 'Remplacé par {issue}, en vigueur.',
    behind:
      'Dépassé depuis {issue}, qui corrige le texte en {language} ; celui-ci n’a pas été mis en conformité.',
    issue: 'le texte publié le {day}',
    numbered: '{number}, publié le {day}',
    earlier: 'le texte précédent',
    later: 'une publication plus récente',
  },
  problems: {
    changed: '{path} a été modifié',
    missing: '{path} a disparu',
    extra: '{path} a été ajouté',
    unsafePath: '{path} mène hors du paquet',
    link: '{path} est un lien vers un autre endroit',
    fetch: '{path} demande des fichiers venus d’ailleurs',
    manifest: 'la liste des sommes de contrôle {path} est illisible',
    declaration: '{path} n’est pas comme dans un paquet',
    size: '{path} compte d’autres fichiers que ceux qui s’y trouvent',
    unreadable: 'le disque n’a pas permis de le lire',
    gone: 'le paquet entier a disparu',
    unlisted: 'l’inventaire ne le mentionne pas : il a été mis là par une autre voie',
    rewritten:
      'c’est un autre paquet que celui qui a été archivé, quoi que disent ses propres sommes de contrôle',
    otherInventory: 'il s’appuie sur une ligne que l’inventaire n’a pas',
  },
  inventoryProblems: {
    none: 'Il n’y a pas d’inventaire à côté des archives : un paquet manquant ne peut être remarqué.',
    unreadable: 'L’inventaire est illisible : un paquet manquant ne peut être remarqué.',
    damagedLine: 'La ligne {line} de l’inventaire est illisible.',
    brokenChain:
      'La ligne {line} de l’inventaire ne découle pas de la précédente : une ligne y a été modifiée, retirée, ajoutée ou déplacée.',
    begunAnew:
      'L’inventaire a été recommencé alors que des paquets mentionnés par un inventaire antérieur étaient déjà là. Un paquet disparu avant cela ne sera pas signalé.',
    tornLine:
      'La dernière ligne de l’inventaire n’est pas entière. Le prochain démarrage de Rapporteur la retirera.',
  },
  headChecks: {
    held: 'L’empreinte conservée est une ligne de cet inventaire : rien de ce qu’il mentionne jusque-là n’a été échangé depuis.',
    changed:
      'L’empreinte conservée ({given}) ne correspond PAS : sa ligne est une autre maintenant. Des lignes jusqu’à elle, ou tout l’inventaire, ont été échangées depuis.',
    cut: 'L’empreinte conservée ({given}) ne correspond PAS : l’inventaire a moins de lignes. Sa fin a été retirée depuis, avec les paquets qu’elle mentionnait.',
  },
};
