import { makeChanges, rewordedKeys, type ChangesInput } from '../document/changes/makeChanges';
import { sideBySide } from '../document/parallel/sideBySide';
import type { DocumentTree } from '../document/tree';
import { isRefusal, type Refusal } from '../messages/refusal';

/**
 * A list of changes or a slip. A slip in two languages has each text that was reworded in one of them in both, beside each
 * other with one number: who speaks the other language reads what the words stand for now.
 */
export function makeChangesAs(input: ChangesInput): DocumentTree | Refusal {
  const { slip } = input;
  if (slip === undefined || slip === true) return makeChanges(input);
  const other = { ...input, language: slip.beside };
  const [keys, otherKeys] = [rewordedKeys(input), rewordedKeys(other)];
  if (isRefusal(keys)) return keys;
  if (isRefusal(otherKeys)) return otherKeys;
  const left = makeChanges(input, otherKeys);
  if (isRefusal(left)) return left;
  const right = makeChanges(other, keys);
  if (isRefusal(right)) return right;
  const tree = sideBySide(left, right);
  const { width, height } = tree.look.page;
  return { ...tree, look: { ...tree.look, page: { width: height, height: width } } };
}
