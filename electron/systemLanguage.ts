import { app } from 'electron';
import type { InterfaceLanguage } from '../core/messages/explain';

/** The computer's language, for what is said before the library's own setting is known. */
export function systemLanguage(): InterfaceLanguage {
  return app.getLocale().toLowerCase().startsWith('fr') ? 'fr' : 'en';
}
