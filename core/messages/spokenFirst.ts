import type { InterfaceLanguage } from './codeWords';

/** The first of a person's languages (BCP 47 tags, preferred first) that the application speaks; English when it is none. */
export function spokenFirst(preferred: readonly string[]): InterfaceLanguage {
  for (const tag of preferred) {
    const [language] = tag.toLowerCase().split(/[-_]/);
    if (language === 'fr' || language === 'en') return language;
  }
  return 'en';
}
