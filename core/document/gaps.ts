import { refuse, type Refusal } from '../ledger/refusal';
import type { Language } from '../model/language';

/** What a document still lacks, gathered while it is interpreted, so that one refusal names all of it. */
export class Gaps {
  /** Numbers, headings and labels without a wording in the language. */
  readonly missing = new Set<string>();
  readonly stale = new Set<string>();
  readonly openBrackets = new Set<string>();
  readonly brokenReferences = new Set<string>();
  /** Required fields, and values of the meeting that a text prints, that are empty in every language. */
  readonly emptyFields = new Set<string>();
  /** Lists of delegations that a text prints although there are none. */
  readonly emptyLists = new Set<string>();
  /** Never printable, by choice or not. */
  readonly others: Refusal[] = [];

  refusals(language: Language, allowMissing: boolean): Refusal[] {
    const fields = [
      ...[...this.emptyFields].map((field) => refuse('export.missingField', { field })),
      ...[...this.emptyLists].map((list) => refuse('export.emptyList', { list })),
    ];
    if (allowMissing) return [...this.others, ...fields];
    const code = language.toUpperCase();
    const named = (items: Set<string>) => ({ language: code, numbers: listNumbers([...items]) });
    return [
      ...this.others,
      ...fields,
      ...(this.missing.size > 0 ? [refuse('export.missingText', named(this.missing))] : []),
      ...(this.stale.size > 0 ? [refuse('export.staleText', named(this.stale))] : []),
      ...(this.openBrackets.size > 0 ? [refuse('export.openBrackets', named(this.openBrackets))] : []),
      ...(this.brokenReferences.size > 0
        ? [refuse('export.brokenReference', named(this.brokenReferences))]
        : []),
    ];
  }
}

/** "1-3, 7, 12 bis, “Heading”": numbers first; whole numbers that follow one another become a range. */
export function listNumbers(given: readonly string[]): string {
  const isNumber = (item: string) => /^\d/.test(item);
  const items = [...given.filter(isNumber), ...given.filter((item) => !isNumber(item))];
  const parts: string[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const first = items[index] ?? '';
    let last = first;
    while (/^\d+$/.test(last) && items[index + 1] === String(Number(last) + 1)) {
      index += 1;
      last = items[index] ?? last;
    }
    parts.push(last === first ? first : `${first}-${last}`);
  }
  return parts.join(', ');
}
