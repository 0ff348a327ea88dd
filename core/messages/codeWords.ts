import type { InterfaceLanguage } from '../model/interfaceLanguage';
import { catalogues } from './catalogues';
import type { CodeWords } from './codeWords.en';

/** Values of a refusal that are codes of ours, and the words that stand for them. */
const TABLES: Record<string, keyof CodeWords> = {
  language: 'languages',
  available: 'languages',
  kind: 'kinds',
  from: 'states',
  to: 'states',
  property: 'properties',
  by: 'people',
  places: 'places',
  full: 'lists',
};

/** A code as its reader knows it; what is no code comes back as it was. */
export function codeWord(value: string, name: string, speaks: InterfaceLanguage): string {
  const table = TABLES[name];
  const words: Record<string, string> = table === undefined ? {} : catalogues[speaks].codeWords[table];
  return Object.hasOwn(words, value) ? (words[value] ?? value) : value;
}
