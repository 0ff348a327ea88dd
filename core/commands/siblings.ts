import { original, type Draft } from 'immer';
import type { Recommendation } from '../model/recommendation';
import type { Workshop } from '../model/workshop';

/**
 * Recommendations of a group, read from the state before this command: a draft of 2,000 things is slow to walk.
 * One after the other, so that looking for the last place makes no lists.
 */
export function* siblings(draft: Draft<Workshop>, group: string, except?: string): Generator<Recommendation> {
  const known = original(draft.recommendations) ?? {};
  for (const id in known) {
    const item = known[id];
    if (item !== undefined && item.group === group && id !== except) yield item;
  }
}
