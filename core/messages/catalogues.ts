import type { InterfaceLanguage } from '../model/interfaceLanguage';
import { frenchSpaces } from './frenchSpaces';
import { messagesEn } from './messages.en';
import { messagesFr } from './messages.fr';
import type { Translated } from './translated';
import { typesetAll } from './typesetAll';

/** What the application says outside its screens, by language. */
export const catalogues: Record<InterfaceLanguage, Translated<typeof messagesEn>> = {
  en: messagesEn,
  fr: typesetAll(messagesFr, frenchSpaces),
};
