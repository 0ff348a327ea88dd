import type { Translated } from '../../../core/messages/translated';
import type { coverage as en } from '../en/coverage';

export const coverage: Translated<typeof en> = {
  title: 'Couverture',
  emptyTitle: 'Rien à mesurer encore',
  emptyText:
    'Dès que des recommandations sont saisies et rattachées, cette page montre quelles actions elles touchent, et lesquelles aucune ne touche.',
  allMapped: 'Chaque recommandation a sa place dans le plan',
  unmapped_one: '{{count}} recommandation sans place dans le plan',
  unmapped_other: '{{count}} recommandations sans place dans le plan',
  sum: 'Actions touchées : {{covered}} sur {{count}}',
  throughHeading: 'par la rubrique',
  none: 'aucune',
  show: 'Montrer la recommandation {{number}} : {{words}}',
  more: 'et {{count}} de plus',
};
