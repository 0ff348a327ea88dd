import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../core/model/interfaceLanguage';
import { catalogues as words } from '../../core/messages/catalogues';
import { catalogues } from './catalogues';
import type { en } from './en';

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
    resources: Object.fromEntries(
      INTERFACE_LANGUAGES.map((each) => [each, { translation: catalogues[each].texts }]),
    ),
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  // French writes the names of languages small within a sentence: {{language, small}}.
  i18next.services.formatter?.add('small', (name: string, language) => name.toLocaleLowerCase(language));
  // A list within a sentence: {{names, list}} is "A, B and C", in French « A, B et C ».
  i18next.services.formatter?.add('list', (items: readonly string[], language) => {
    const spoken = INTERFACE_LANGUAGES.find((each) => each === language) ?? 'en';
    return new Intl.ListFormat(words[spoken].language.tag).format(items);
  });
}

/** The interface follows the library's settings; the document's language is another matter. */
export async function speak(language: InterfaceLanguage): Promise<void> {
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  document.documentElement.dir = i18next.dir(language);
}
