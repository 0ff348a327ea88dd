import { original, type Draft } from 'immer';
import type { Recommendation } from '../model/recommendation';
import { keyBetween } from '../model/keyBetween';
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

/** The order key behind all recommendations of a group, asked for by each capture: nothing is made for each of them. */
export function orderBehindAll(draft: Draft<Workshop>, group: string): string {
  const known = original(draft.recommendations) ?? {};
  let last: string | null = null;
  for (const id in known) {
    const item = known[id];
    if (item !== undefined && item.group === group && (last === null || item.order > last)) last = item.order;
  }
  return keyBetween(last, null);
}
