import type { Translated } from '../../../core/messages/translated';
import type { library as en } from '../en/library';

export const library: Translated<typeof en> = {
  title: 'Ateliers',
  lede: 'Sur cet ordinateur. Le dernier modifié vient en premier.',
  duplicateLast: 'Dupliquer « {{title}} »',
  duplicateLastHint:
    'La préparation, les délégations et les rubriques sont gardées ; les recommandations, les personnes et les notes ne sont pas copiées.',
  create: 'Nouvel atelier',
  open: 'Ouvrir un fichier…',
  emptyTitle: 'Aucun atelier pour l’instant',
  emptyText: 'Créez-en un, ouvrez un fichier reçu, ou regardez un des exemples ci-dessous.',
  samples: 'Exemples à regarder',
  samplesText:
    'Cinq vrais documents finaux, tels qu’un rapporteur les aurait saisis. Chacun s’ouvre en copie, tel qu’il a été publié ; ouvrez une version corrigée pour le modifier.',
  copyNamed: '{{title}} (copie du {{at}})',
  bin: 'Mettre à la corbeille',
  binned: '« {{title}} » est dans la corbeille.',
  binTitle: 'Corbeille ({{count}})',
  restore: 'Reprendre',
  binnedPeople: 'Ses personnes…',
  duplicate: 'Dupliquer',
  saveFile: 'Enregistrer en fichier d’atelier…',
  knownTitle: 'Cet atelier est déjà ici',
  knownText: '« {{title}} » est dans cette bibliothèque. Le fichier ouvert n’est jamais modifié.',
  update: 'Mettre à jour l’atelier d’ici',
  keepBoth: 'Garder les deux',
  notes: 'À la lecture : {{notes}}',
  actionsFor: 'Actions pour {{title}}',
};
