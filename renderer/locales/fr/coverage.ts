import type { Translated } from '../../../core/messages/translated';
import type { coverage as en } from '../en/coverage';

export const coverage: Translated<typeof en> = {
  title: 'Suivi du plan',
  emptyTitle: 'Rien à montrer pour l’instant',
  emptyText:
    'Dès que des recommandations sont saisies et rattachées, cette page montre les actions couvertes, et celles qu’aucune recommandation ne couvre.',
  allMapped: 'Chaque recommandation a sa place dans le plan',
  unmapped_one: '{{count}} recommandation sans place dans le plan',
  unmapped_other: '{{count}} recommandations sans place dans le plan',
  sum: 'Actions couvertes : {{covered}} sur {{count}}',
  throughHeading: 'par la rubrique',
  none: 'aucune',
  show: 'Montrer la recommandation {{number}} : {{words}}',
  more: 'et {{count}} de plus',
};
