import type { Draft } from 'immer';
import type { Language } from '../model/language';
import type { Workshop } from '../model/workshop';
import { authenticLanguages, hasWords } from '../queries/adopted';
import { printedTexts } from '../queries/printedTexts';

export function hasTexts(workshop: Workshop, language: Language): boolean {
  for (const text of printedTexts(workshop)) if (hasWords(text, language)) return true;
  return false;
}

/** What stands in a language that is now a courtesy follows the first other one from here on, if it followed none. */
export function followTheOthers(draft: Draft<Workshop>, language: Language): void {
  for (const text of printedTexts(draft)) {
    const wording = text[language];
    const source = authenticLanguages(draft).find((other) => hasWords(text, other));
    const original = source && text[source];
    if (wording && !wording.from && source && original)
      wording.from = { language: source, rev: original.rev };
  }
}
