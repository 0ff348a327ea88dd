import { refuse, type Named, type Refusal } from '../messages/refusal';
import { LANGUAGES, type ByLanguage, type Language } from '../model/language';
import type { FieldName } from '../model/text';
import { WORDS } from './words';

/** Places of a document, each once: by their numbers, or by names in every language they have. */
class Places {
  readonly #byKey = new Map<string, Named>();

  add(place: Named): void {
    this.#byKey.set(JSON.stringify(place), place);
  }

  get list(): Named[] {
    return [...this.#byKey.values()];
  }
}

/** Collects what a document lacks while it is made, so that one refusal lists all of it. */
export class Gaps {
  /** Numbers, headings and labels without a wording in the language. */
  readonly missing = new Places();
  readonly stale = new Places();
  readonly openBrackets = new Places();
  readonly brokenReferences = new Places();
  /** Required fields, and values of the meeting that a text prints, that are empty in every language. */
  readonly emptyFields = new Places();
  /** Lists of delegations that a text prints although there are none. */
  readonly emptyLists = new Places();
  /** Never printable, by choice or not. */
  readonly others: Refusal[] = [];

  /** Whether something is printed marked that a final text cannot have. */
  get marked(): boolean {
    const places = [this.missing, this.stale, this.openBrackets, this.brokenReferences];
    return places.some(({ list }) => list.length > 0);
  }

  refusals(language: Language, allowMissing: boolean): Refusal[] {
    const fields = [
      ...this.emptyFields.list.map((field) => refuse('export.missingField', { field })),
      ...this.emptyLists.list.map((list) => refuse('export.emptyList', { list })),
    ];
    if (allowMissing) return [...this.others, ...fields];
    const lacking = [
      ['export.missingText', this.missing],
      ['export.staleText', this.stale],
      ['export.openBrackets', this.openBrackets],
      ['export.brokenReference', this.brokenReferences],
    ] as const;
    return [
      ...this.others,
      ...fields,
      ...lacking.flatMap(([code, { list }]) =>
        list.length > 0 ? [refuse(code, { language: language.toUpperCase(), numbers: list })] : [],
      ),
    ];
  }
}

/** What a value of the meeting is called, in every language. */
export function fieldNames(field: FieldName): ByLanguage<string> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, WORDS[language].fields[field]]));
}

/** A place within another: "12 (a)", "“Borders” (a)". */
export function within(place: Named, label: string): Named {
  if (typeof place === 'string') return `${place} ${label}`.trim();
  return Object.fromEntries(
    Object.entries(place).map(([language, words]) => [language, `${words} ${label}`.trim()]),
  );
}
