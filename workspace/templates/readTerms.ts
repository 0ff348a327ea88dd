import { termsSchema, type Term } from '../../core/model/term';
import { readById } from './readById';

/** The terms of such meetings: ours, with a secretariat's own added; a file of the same id replaces ours. */
export async function readTerms(ours: string, theirs: string): Promise<Term[]> {
  const { things } = await readById([ours, theirs], 'terms', termsSchema);
  return things.flatMap(({ terms }) => terms);
}
