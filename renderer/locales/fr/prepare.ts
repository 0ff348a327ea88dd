import type { Translated } from '../translated';
import type { prepare as en } from '../en/prepare';

export const prepare: Translated<typeof en> = {
  style: 'Modèle de document',
};
