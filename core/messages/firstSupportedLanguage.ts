import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../model/interfaceLanguage';

/** The first of a person's languages (BCP 47 tags, preferred first) that the application speaks; English when it is none. */
export function firstSupportedLanguage(preferred: readonly string[]): InterfaceLanguage {
  for (const tag of preferred) {
    const [first] = tag.toLowerCase().split(/[-_]/);
    const spoken = INTERFACE_LANGUAGES.find((language) => language === first);
    if (spoken) return spoken;
  }
  return 'en';
}
