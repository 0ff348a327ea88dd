import type { Draft } from 'immer';
import type { Language } from '../model/language';
import type { Text } from '../model/text';
import type { Workshop } from '../model/workshop';
import { authenticLanguages, hasWords } from '../queries/adopted';

/** Every text that a document prints, but for those of reservations. */
export function* textsOf<T extends Pick<Workshop, 'recommendations' | 'groups' | 'document'>>(
  workshop: T,
): Generator<Text> {
  for (const { text, subItems } of Object.values(workshop.recommendations)) {
    yield text;
    for (const subItem of subItems) yield subItem.text;
  }
  for (const { title } of Object.values(workshop.groups)) yield title;
  for (const paragraphs of Object.values(workshop.document.fields)) yield* paragraphs;
}

export function hasTexts(workshop: Workshop, language: Language): boolean {
  for (const text of textsOf(workshop)) if (hasWords(text, language)) return true;
  return false;
}

/** What stands in a language that is now a courtesy follows the first other one from here on, if it followed none. */
export function followTheOthers(draft: Draft<Workshop>, language: Language): void {
  for (const text of textsOf(draft)) {
    const wording = text[language];
    const source = authenticLanguages(draft).find((other) => hasWords(text, other));
    const original = source && text[source];
    if (wording && !wording.from && source && original)
      wording.from = { language: source, rev: original.rev };
  }
}
