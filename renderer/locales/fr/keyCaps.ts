import type { keyCaps as en } from '../en/keyCaps';

export const keyCaps: typeof en = {
  ' ': 'Espace',
  Escape: 'Échap',
  Delete: 'Suppr',
  PageUp: 'Pg préc',
  PageDown: 'Pg suiv',
};
