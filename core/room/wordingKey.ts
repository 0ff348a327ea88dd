import type { Language } from '../model/language';

/** The key under which the desk keeps the unfinished wording of a recommendation or a heading. */
export function wordingKey(kind: 'recommendation' | 'group', id: string, language: Language): string {
  return `wording.${kind}.${id}.${language}`;
}

/** The key of the draft that the room may see live. */
export function liveDraftKey(recommendation: string, language: Language): string {
  return wordingKey('recommendation', recommendation, language);
}
