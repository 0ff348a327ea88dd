import { app } from 'electron';
import type { InterfaceLanguage } from '../../core/model/interfaceLanguage';
import { firstSupportedLanguage } from '../../core/messages/firstSupportedLanguage';

/** The languages of the computer's own settings, preferred first. */
export function systemLanguages(): string[] {
  return [...app.getPreferredSystemLanguages(), app.getLocale()];
}

/** The computer's language, for what is said before the library's own setting is known. */
export function systemLanguage(): InterfaceLanguage {
  return firstSupportedLanguage(systemLanguages());
}
