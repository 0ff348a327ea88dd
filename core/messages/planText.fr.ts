import type { planTextEn } from './planText.en';

/** Les mêmes en français. */
export const planTextFr: Record<keyof typeof planTextEn, string> = {
  'planText.nothing':
    'Aucune ligne de ce texte ne commence par le nom d’un niveau et un numéro ({names} 1 : …) : rien n’a pu être placé. Donnez à chaque texte son numéro, chacun sur sa ligne.',
  'planText.columns':
    'La première ligne doit nommer les colonnes : niveau, numéro, langue, texte (ou une colonne de textes par langue : en, fr, pt, es), et source, vérifié par et date s’il y en a. Nommez-les ainsi et réessayez.',
  'planText.json':
    'Ce JSON ne contient ni libellés d’un plan ni plan. Donnez un fichier enregistré ici avec « Enregistrer dans un fichier », ou une liste de (level, number, language, text).',
  'planText.tooMany':
    'Ce texte dépasse {limit} lignes ou paragraphes : rien n’en a été lu. Donnez la partie qui est le plan.',
  'planText.tooLong':
    'Le texte de la ligne {line} dépasse {limit} caractères, ce qu’aucune action n’atteint. Marquez sa fin : mettez le numéro suivant sur sa propre ligne.',
  'planText.pasteTooLong':
    'Le texte collé compte {size} millions de caractères ; cette zone en prend 0,5 million au plus. Rien n’y a changé. Choisissez plutôt le fichier, ou collez la partie qui est le plan.',
  'planText.notItsName':
    '« {name} » n’est pas ce que dit son nom (attendu : {expected}). Ouvrez-le dans son programme, enregistrez-le de nouveau en .docx ou .txt, et donnez ce fichier.',
  'planText.old':
    '« {name} » est un fichier Word d’avant 2007, ou il a un mot de passe. Enregistrez-le en .docx, sans mot de passe.',
  'planText.pdf':
    '« {name} » est un PDF. Ouvrez-le, copiez son texte et collez-le ici, ou donnez le fichier Word.',
  'planText.notText':
    '« {name} » n’est ni un texte ni un fichier Word. Donnez un fichier .docx, .txt, .csv ou .json.',
  'planText.otherPlan':
    'Ce fichier contient des libellés du plan « {plan} », et non de celui-ci. Choisissez d’abord ce plan-là.',
  'planText.moved':
    'Le libellé ({kind} {place}) a changé ici entre-temps. Rien n’a été saisi : voyez ce qui s’y trouve, et saisissez de nouveau.',
  'planText.looseLine':
    'La ligne {line} n’a pas de numéro, et un nouveau plan n’en devine aucun. Mettez-la derrière le numéro dont elle relève, ou retirez-la.',
  'planText.doubled':
    'Le numéro {place} est présent deux fois (ligne {line}). Dites quel libellé est le bon : retirez l’autre.',
  'planText.elsewhere':
    '{number} (ligne {line}) se trouve sous deux éléments de ce texte. Mettez-le sous un seul : un nouveau plan n’en devine aucun.',
  'planText.definitionOfNone':
    'Une définition relève d’un domaine ; {place} n’en est pas un. Rien n’a été saisi.',
  'planText.noneEntered':
    'Aucun libellé officiel de ce plan n’a été saisi dans cette bibliothèque : il n’y a rien à enregistrer.',
  'plan.sameName':
    'Un plan de cette bibliothèque s’appelle déjà « {name} ». Donnez un autre nom au nouveau, ou saisissez le texte dans ce plan-là.',
  'plan.endsFirst': 'Le dernier jour en vigueur précède le premier. Rien n’a été créé : corrigez les dates.',
  'plan.noFirstDay':
    'Le plan a un dernier jour en vigueur, et pas de premier. Rien n’a été créé : donnez les deux, ou aucun.',
  'plan.notOwn': '« {plan} » est fourni avec le programme et ne se supprime pas.',
  'plan.inUse':
    '« {plan} » reste : l’atelier « {workshop} » y est rattaché. Choisissez-y un autre plan (Préparation, Plan), puis supprimez celui-ci.',
  'plan.over': '{plan} : en vigueur jusqu’au {day} ; la réunion commence le {meeting}.',
  'plan.notYet': '{plan} : en vigueur à partir du {day} ; la réunion commence le {meeting}.',
};
