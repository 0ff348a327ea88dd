import { inOrder } from '../model/order';
import type { Recommendation } from '../model/recommendation';
import type { Workshop } from '../model/workshop';

/** The recommendations of each group, by group id, in their order. */
export type Members = ReadonlyMap<string, readonly Recommendation[]>;

/** What became of a record of recommendations: the one before, and the ids under which something may be different. */
export interface Touched {
  before: Workshop['recommendations'];
  ids: readonly string[];
}

export function membersOf(recommendations: Workshop['recommendations']): Members {
  const members = new Map<string, Recommendation[]>();
  for (const recommendation of Object.values(recommendations)) {
    const list = members.get(recommendation.group);
    if (list) list.push(recommendation);
    else members.set(recommendation.group, [recommendation]);
  }
  for (const [group, list] of members) members.set(group, inOrder(list));
  return members;
}

/** The same, made from what it was before a change: groups in which nothing was touched keep their lists. */
export function membersAfter(
  members: Members,
  recommendations: Workshop['recommendations'],
  { before, ids }: Touched,
): Members {
  const touched = new Set(ids);
  const come = [...touched].flatMap((id) => recommendations[id] ?? []);
  const groups = new Set([
    ...ids.flatMap((id) => before[id]?.group ?? []),
    ...come.map(({ group }) => group),
  ]);
  const next = new Map(members);
  for (const id of groups) {
    const kept = (members.get(id) ?? []).filter((each) => !touched.has(each.id));
    const list = inOrder([...kept, ...come.filter(({ group }) => group === id)]);
    if (list.length > 0) next.set(id, list);
    else next.delete(id);
  }
  return next;
}
