import { isRefused, makeDocument, type DocumentInput } from '../document/interpret/interpret';
import { mappingAnnex } from '../document/mapping/makeMapping';
import { makeParallelDocument } from '../document/parallel/parallelDocument';
import { readingCopy } from '../document/readingCopy';
import type { DocumentTree } from '../document/tree';
import { isRefusal, type Refusal } from '../messages/refusal';
import type { Language } from '../model/language';
import type { DocumentEdition } from './edition';

/** In which form a document is printed, where that is not the plain one. */
export interface DocumentForm {
  /** The language of the other column. */
  beside?: Language;
  /** To be read and marked by hand. */
  reading?: true;
  /** With recommendations and actions of the plan as an annex. */
  mapping?: true;
}

export function formOf({
  languages: [language, beside],
  options,
}: DocumentEdition): DocumentForm | undefined {
  const { reading, mapping } = options;
  const form = {
    ...(beside && beside !== language && { beside }),
    ...(reading && { reading }),
    ...(mapping && { mapping }),
  };
  return Object.keys(form).length === 0 ? undefined : form;
}

/** A workshop's document in a form, or everything that it lacks for that. */
export function makeDocumentAs(input: DocumentInput, form: DocumentForm = {}): DocumentTree | Refusal[] {
  const { beside, reading, mapping } = form;
  const made = beside ? makeParallelDocument(input, beside) : makeDocument(input);
  if (isRefused(made)) return made;
  // Lines of a table bear no numbers in Word: two columns are read by the numbers of their paragraphs.
  const tree = reading && !beside ? readingCopy(made) : made;
  if (!mapping) return tree;
  const blocks = [...tree.blocks];
  for (const language of beside ? [input.language, beside] : [input.language]) {
    const annex = mappingAnnex({ ...input, language }, tree);
    if (isRefusal(annex)) return [annex];
    blocks.push(...annex);
  }
  return { ...tree, blocks };
}
