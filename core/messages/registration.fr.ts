import type { registrationEn } from './registration.en';

export const registrationFr: Record<keyof typeof registrationEn, string> = {
  'registration.noNames':
    'Aucune colonne de cette liste ne contient de noms. Indiquez laquelle, puis relisez-la.',
  'registration.longLine':
    'Une ligne de ce fichier est plus longue que toute ligne d’une liste : il n’a pas été lu. Est-ce le bon fichier ?',
  'registration.tooManyRows':
    'Cette liste a plus de {limit} lignes : rien n’a été lu. Divisez-la, ou vérifiez que c’est le bon fichier.',
  'registration.noName': 'Cette ligne ne nomme personne. Ajoutez le nom dans la liste, ou laissez la ligne.',
  'registration.tooLong':
    'Une cellule a {length} caractères ; {limit} au plus. Raccourcissez-la dans la liste.',
  'registration.otherDelegation':
    '« {text} » a été compris comme {taken} ; cela peut aussi vouloir dire {others}.',
  'registration.unsureDelegation':
    '« {text} » pourrait être {candidates} : gardé comme entrée libre. Choisissez la bonne délégation si elle y figure.',
  'registration.whichDelegation':
    '« {text} » est le nom de plusieurs ({candidates}) : indiquez plus haut laquelle est visée.',
  'registration.freeDelegation': '« {text} » n’est pas dans le répertoire : gardé comme entrée libre.',
  'registration.filledDown': 'Pas de délégation dans cette ligne : « {text} » vient de la ligne du dessus.',
  'registration.noDelegation':
    'Aucune délégation trouvée dans cette ligne : le participant est gardé sans délégation.',
  'registration.email': 'Cela ne ressemble pas à une adresse électronique : gardé tel quel.',
  'registration.language': 'Ce n’est pas le nom d’une langue : il n’a pas été repris.',
  'registration.head': '« {text} » ne dit ni oui ni non : compris comme n’étant pas chef de délégation.',
  'registration.secondHead': '{name} est déjà chef de cette délégation : gardé comme membre.',
  'registration.formula': 'Cela commence comme une formule : gardé comme simple texte, jamais calculé.',
  'registration.secondValue': '« {text} » n’a pas été lu : une autre colonne l’a déjà donné.',
  'registration.differs': 'Déjà connu comme « {kept} » : « {other} » n’a pas été repris.',
  'registration.sameAsRow': 'La même personne qu’à la ligne {row} ({name}) : fusionnées en une.',
  'registration.sameAsKnown': '{name} est déjà dans cet atelier : seul ce qui manquait est ajouté.',
  'registration.rowAbove': 'Cette ligne est au-dessus de la liste.',
  'registration.rowBlank': 'Cette ligne est vide, ou ne contient qu’un numéro.',
  'registration.rowHeader': 'Les en-têtes à nouveau, comme sur une page suivante.',
  'registration.mixedEncodings':
    'Ce fichier vient de deux sources : la ligne {line} est écrite dans un autre codage que le reste. Les deux ont été lus ; vérifiez les accents.',
  'registration.noHeader':
    'Aucune ligne d’en-têtes n’a été trouvée : les colonnes ont été reconnues à leur contenu, et la première ligne est prise pour une personne. Si ce n’est pas le cas, indiquez la ligne des en-têtes.',
  'registration.manyColumns':
    'Cette liste a {columns} colonnes ; {read} sont lues. Les autres sont énumérées plus bas et peuvent être choisies.',
  'registration.gone': 'Cette liste n’est plus ouverte ici. Choisissez le fichier, ou collez-la, à nouveau.',
  'registration.changedSince':
    'L’atelier a changé depuis cet aperçu. Il a été refait : regardez-le, puis importez.',
  'registration.undecided':
    'Plusieurs délégations peuvent être visées par : {texts}. Indiquez laquelle, puis importez.',
  'registration.nothing': 'Rien dans cette liste qui ne soit déjà dans l’atelier.',
  'registration.half':
    'Les délégations de cette liste ont été ajoutées, ses personnes non ({reason}). « Annuler » les reprend ; importer à nouveau la liste n’ajoute personne deux fois.',
  'registration.namesake':
    'Une personne appelée {name} est déjà dans cette délégation avec une autre adresse : gardée comme une autre personne.',
  'registration.sharedEmail': 'La même adresse électronique que {name} : gardée comme une autre personne.',
  'spreadsheet.formulas':
    'Formules dans ce classeur : {count} (la première en {cell}). Les valeurs enregistrées avec le fichier ont été lues, et rien n’a été calculé.',
  'spreadsheet.mergedCells':
    'Cellules fusionnées dans ce classeur : {count} (la première en {cell}). Seule la première cellule de chacune porte son texte. Reprenez la délégation de la ligne du dessus là où elles groupent des personnes.',
  'spreadsheet.externalLinks':
    'Ce classeur a des liens vers d’autres fichiers : ils n’ont pas été suivis. Leurs valeurs datent du dernier enregistrement.',
  'spreadsheet.unreadable':
    'Ce n’est pas un classeur lisible : il est peut-être endommagé ou incomplet. Enregistrez-le à nouveau en .xlsx ou en .csv.',
  'spreadsheet.tooLarge':
    'Ce classeur occupe plus de {limit} Mo une fois décompressé : il n’a pas été ouvert. Enregistrez la liste seule en .csv.',
  'spreadsheet.tooManyParts': 'Ce classeur contient {parts} parties ; {limit} au plus sont lues.',
  'spreadsheet.old':
    'C’est un ancien fichier .xls ou un fichier à mot de passe. Ouvrez-le et enregistrez-le en .xlsx ou en .csv, sans mot de passe.',
  'spreadsheet.tooFar':
    'Ce classeur a une cellule très éloignée, en {cell} : il n’a pas été ouvert. Enregistrez la liste seule en .csv.',
};
