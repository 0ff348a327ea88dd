import { generateNKeysBetween } from 'fractional-indexing';
import { compareOrder, inOrder } from '../model/order';

interface Placed {
  id: string;
  order: string;
}

/**
 * Order keys after an update: things that the file lists stand in its order, ours alone stay behind the one they stood
 * behind. As many keys as possible stay as they are, so that only what moved is touched. The answer has all of them.
 */
export function updateOrder(ours: readonly Placed[], listed: readonly string[]): Map<string, string> {
  const present = new Map(ours.map((thing) => [thing.id, thing]));
  const sequence = sequenceOf(inOrder(ours), listed);
  const kept = longestRun(sequence.flatMap((id) => present.get(id) ?? []));
  const keys = new Map<string, string>();
  let low: string | null = null;
  let waiting: string[] = [];
  const place = (high: string | null) => {
    const made = generateNKeysBetween(low, high, waiting.length);
    waiting.forEach((id, index) => keys.set(id, made[index] ?? ''));
    waiting = [];
  };
  for (const id of sequence) {
    const thing = present.get(id);
    if (!thing || !kept.has(id)) {
      waiting.push(id);
      continue;
    }
    // Equal keys leave no room between them: then everything is placed anew.
    if (waiting.length > 0 && low === thing.order) return placedAnew(sequence);
    if (waiting.length > 0) place(thing.order);
    keys.set(id, thing.order);
    low = thing.order;
  }
  place(null);
  return keys;
}

function placedAnew(sequence: readonly string[]): Map<string, string> {
  const keys = generateNKeysBetween(null, null, sequence.length);
  return new Map(sequence.map((id, index) => [id, keys[index] ?? '']));
}

function sequenceOf(ours: readonly Placed[], listed: readonly string[]): string[] {
  const isListed = new Set(listed);
  const behind = new Map<string | undefined, string[]>();
  let before: string | undefined;
  for (const { id } of ours) {
    if (isListed.has(id)) before = id;
    else behind.set(before, [...(behind.get(before) ?? []), id]);
  }
  return [...(behind.get(undefined) ?? []), ...listed.flatMap((id) => [id, ...(behind.get(id) ?? [])])];
}

/** Ids of the longest run whose keys already rise, in the order given (patience sorting). */
function longestRun(things: readonly Placed[]): Set<string> {
  const ends: number[] = [];
  const before: number[] = [];
  things.forEach((thing, at) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const end = things[ends[middle] ?? -1];
      if (end && compareOrder(end, thing) < 0) low = middle + 1;
      else high = middle;
    }
    before[at] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = at;
  });
  const run = new Set<string>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const thing = things[at];
    if (thing) run.add(thing.id);
  }
  return run;
}
