import type { Language } from '../model/language';
import { WORDS } from './words';

/** "A", "A and B", "A, B and C": no comma before the last, as the texts of the dialogue have it. */
export function joinList(names: readonly string[], language: Language): string {
  const last = names.at(-1);
  if (last === undefined) return '';
  if (names.length === 1) return last;
  return `${names.slice(0, -1).join(', ')} ${conjunction(last, language)} ${last}`;
}

/** Spanish "y" becomes "e" before the sound i ("España e Italia"), not before the diphthong of "hierro". */
function conjunction(next: string, language: Language): string {
  if (language === 'es' && /^(h?[ií])(?![aeou])/i.test(next)) return 'e';
  return WORDS[language].and;
}
