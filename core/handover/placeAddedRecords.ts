import type { HandoverChanges } from './changes';
import { inOrder, ordersBehind } from '../model/order';
import type { Workshop } from '../model/workshop';

interface Placed {
  id: string;
  order: string;
}

/**
 * New order keys for added records whose keys are taken: they follow ours, in their own order. Two laptops that both
 * add at the end of a heading make the same keys.
 */
function behindOurs(ours: readonly Placed[], theirs: readonly Placed[]): Map<string, string> {
  const taken = new Set(ours.map(({ order }) => order));
  const sorted = inOrder(theirs);
  const first = sorted.findIndex(({ order }) => taken.has(order));
  const moving = first < 0 ? [] : sorted.slice(first);
  const keys = ordersBehind([...ours, ...sorted.slice(0, Math.max(first, 0))], moving.length);
  return new Map(moving.map(({ id }, index) => [id, keys[index] ?? '']));
}

/** Gives added recommendations and headings order keys of their own. Changes `merged`. */
export function placeAddedRecords(merged: Workshop, changes: HandoverChanges): void {
  const came = (collection: 'recommendations' | 'groups', { id }: Placed) => {
    const change = changes[collection][id];
    return change !== undefined && change.base === undefined;
  };
  const isNew = (item: Placed) => came('recommendations', item);
  for (const group of Object.keys(merged.groups)) {
    const items = Object.values(merged.recommendations).filter((item) => item.group === group);
    const keys = behindOurs(
      items.filter((item) => !isNew(item)),
      items.filter(isNew),
    );
    for (const item of items) {
      const order = keys.get(item.id);
      if (order !== undefined) merged.recommendations[item.id] = { ...item, order };
    }
  }
  const groups = Object.values(merged.groups);
  const keys = behindOurs(
    groups.filter((group) => !came('groups', group)),
    groups.filter((group) => came('groups', group)),
  );
  for (const group of groups) {
    const order = keys.get(group.id);
    if (order !== undefined) merged.groups[group.id] = { ...group, order };
  }
}
