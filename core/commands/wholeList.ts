import { current, isDraft } from 'immer';
import { mergeValue } from '../handover/mergeValue';

/**
 * A list that was sent whole, with what somebody else changed in it since its sender saw it: additions and removals of
 * both are in it. What both changed differently is as it was sent.
 * @param from what the sender saw and changed; without it, the list is as it was sent
 */
export function wholeList<T>(present: readonly T[], sent: readonly T[], from: readonly T[] | undefined): T[] {
  if (!from) return [...sent];
  const stands: unknown = isDraft(present) ? current<unknown>(present) : present;
  // Three lists of T make one of T; the merge knows no types.
  return mergeValue(from, sent, stands, [], () => undefined) as T[];
}
