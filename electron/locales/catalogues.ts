import { frenchSpaces } from '../../core/messages/frenchSpaces';
import { typesetAll } from '../../core/messages/typesetAll';
import type { InterfaceLanguage } from '../../core/model/interfaceLanguage';
import { en } from './en';
import { fr } from './fr';

/** What the desktop says outside its windows, by language. */
export const catalogues: Record<InterfaceLanguage, typeof en> = {
  en,
  fr: typesetAll(fr, frenchSpaces),
};
