import { LANGUAGES, type Language } from '../../../../core/model/language';
import type { Text } from '../../../../core/model/text';

/** The language in which a text is read: the one that is wanted, or else the first that has it. */
export function languageShown(text: Text, wanted: Language): Language {
  return text[wanted] ? wanted : (LANGUAGES.find((each) => text[each]) ?? wanted);
}
