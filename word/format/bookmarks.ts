import { digest } from './digest';

/**
 * The hidden bookmark of a recommendation (Word hides names that start with "_"; 40 characters at most): the same
 * recommendation has the same name in every version and language of the document.
 */
export function recommendationBookmark(id: string): string {
  return `_rec_${digest(id)}`;
}

/** Around the typed label of a frozen recommendation, which a REF field cannot take from numbering. */
export function labelBookmark(id: string): string {
  return `_lbl_${digest(id)}`;
}
