import type { Translated } from '../../../core/messages/translated';
import type { history as en } from '../en/history';

export const history: Translated<typeof en> = {
  original: 'Libellé d’origine',
  versions: 'Changements, les plus récents d’abord',
  by: '{{name}}, {{time}}',
  restore: 'Rétablir ce libellé',
  unchanged: 'Rien n’a changé depuis.',
  added: 'ajouté :',
  removed: 'retiré :',
};
