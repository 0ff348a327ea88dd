import type { RefusalCode } from './refusals.en';
import type { ByLanguage } from '../model/language';

/** Something a refusal names: as it stands everywhere (a number), or in words per language, of which the reader's are shown. */
export type Named = string | ByLanguage<string>;

/** What a message needs. A list reads as one; a refusal within one is its reason. */
export type RefusalValue = string | number | ByLanguage<string> | Named[] | Refusal;

/**
 * An expected failure, as a value: a code and what its message needs. Never an exception across a boundary, and never
 * words in one language only, for it is not known here who will read it.
 * `where` is the place in the input ("recommendations[3].group"), when there is one.
 */
export interface Refusal {
  refused: RefusalCode;
  values?: Record<string, RefusalValue>;
  where?: string;
}

export function refuse(refused: RefusalCode, values?: Record<string, RefusalValue>, where?: string): Refusal {
  return { refused, ...(values && { values }), ...(where !== undefined && { where }) };
}

export function isRefusal(value: unknown): value is Refusal {
  return (
    typeof value === 'object' && value !== null && 'refused' in value && typeof value.refused === 'string'
  );
}
