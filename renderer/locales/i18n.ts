import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { InterfaceLanguage } from '../../core/model/interfaceLanguage';
import { en } from './en';
import { fr } from './fr';
import { withFrenchSpaces } from './frenchSpaces';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}

/** Starts the interface's texts. React escapes what it draws, so i18next must not. */
export async function startTexts(language: InterfaceLanguage): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { translation: en }, fr: { translation: withFrenchSpaces(fr) } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  // French writes the names of languages small within a sentence: {{language, small}}.
  i18next.services.formatter?.add('small', (name: string) => name.toLocaleLowerCase('fr'));
}

/** The interface follows the library's settings; the document's language is another matter. */
export async function speak(language: InterfaceLanguage): Promise<void> {
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  document.documentElement.dir = i18next.dir(language);
}
