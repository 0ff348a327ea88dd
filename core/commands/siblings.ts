import type { Draft } from 'immer';
import { stateBefore } from '../ledger/immer';
import type { Recommendation } from '../model/recommendation';
import { keyBetween } from '../model/keyBetween';
import type { Workshop } from '../model/workshop';
import { lastOrder } from '../queries/survey';

/**
 * Recommendations of a group, read from the state before this command: a draft of 2,000 things is slow to walk.
 * One after the other, so that looking for the last place makes no lists.
 */
export function* siblings(draft: Draft<Workshop>, group: string, except?: string): Generator<Recommendation> {
  const known = stateBefore(draft).recommendations;
  for (const id in known) {
    const item = known[id];
    if (item !== undefined && item.group === group && id !== except) yield item;
  }
}

/** The order key behind all recommendations that a group had before this command. */
export function orderBehindAll(draft: Draft<Workshop>, group: string): string {
  return keyBetween(lastOrder(stateBefore(draft).recommendations, group) ?? null, null);
}
