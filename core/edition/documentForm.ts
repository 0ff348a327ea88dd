import { makeDocument, type DocumentInput } from '../document/interpret/interpret';
import { makeParallelDocument } from '../document/parallel/parallelDocument';
import { readingCopy } from '../document/readingCopy';
import type { DocumentTree } from '../document/tree';
import type { Refusal } from '../messages/refusal';
import type { Language } from '../model/language';
import type { DocumentEdition } from './edition';

/** In which form a document is printed, where that is not the plain one. */
export interface DocumentForm {
  /** The language of the other column. */
  beside?: Language;
  /** To be read and marked by hand. */
  reading?: true;
}

export function formOf({
  languages: [language, beside],
  options,
}: DocumentEdition): DocumentForm | undefined {
  const { reading } = options;
  const form = { ...(beside && beside !== language && { beside }), ...(reading && { reading }) };
  return Object.keys(form).length === 0 ? undefined : form;
}

/** A workshop's document in a form, or everything that it lacks for that. */
export function makeDocumentAs(
  input: DocumentInput,
  { beside, reading }: DocumentForm = {},
): DocumentTree | Refusal[] {
  const tree = beside ? makeParallelDocument(input, beside) : makeDocument(input);
  // Lines of a table bear no numbers in Word: two columns are read by the numbers of their paragraphs.
  return Array.isArray(tree) || !reading || beside ? tree : readingCopy(tree);
}
