import type { Refusal } from '../../messages/refusal';
import type { Language } from '../../model/language';
import { isRefused, makeDocument } from '../interpret/interpret';
import type { DocumentInput } from '../scope';
import type { DocumentTree } from '../tree';
import { sideBySide } from './sideBySide';

/** A workshop's document in its language and in another beside it; refused for what either of them lacks. */
export function makeParallelDocument(input: DocumentInput, beside: Language): DocumentTree | Refusal[] {
  const left = makeDocument(input);
  const right = makeDocument({ ...input, language: beside });
  if (isRefused(left)) return isRefused(right) ? [...left, ...right] : left;
  return isRefused(right) ? right : sideBySide(left, right);
}
