import type { Catalogue } from '../catalogue/catalogue';
import type { InterfaceLanguage } from '../model/interfaceLanguage';

export interface ReadContext {
  catalogue: Catalogue;
  newId: () => string;
  /** ISO 8601 instant, UTC: when things without a time of their own were captured. */
  now: string;
  /** Language of notes and of what a schema has to say; English by default. */
  language?: InterfaceLanguage;
}
