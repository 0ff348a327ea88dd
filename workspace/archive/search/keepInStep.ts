import { isRefusal, type Refusal } from '../../../core/ledger/refusal';
import { inTurns } from '../packages/inTurns';
import { TOGETHER, type Packages } from '../packages/packages';
import type { SearchIndex } from './searchIndex';

/** Rows that are written in one step. */
const STEP = 250;

/**
 * Brings the rows of an index in step with the packages that are there. By `stamps` a package that was rewritten by hand is
 * met as well; by `names` only those that came and went. Answers with those that could not be read, which have no row.
 */
export async function keepInStep(
  index: SearchIndex,
  packages: Packages,
  by: 'stamps' | 'names',
): Promise<Map<string, Refusal>> {
  const there = await packages.ids();
  const known = index.stamps();
  const names = new Set(there);
  index.remove([...known].flatMap(([id, { row }]) => (names.has(id) ? [] : [row])));
  const isBehind = await inTurns(there, TOGETHER, async (id) => {
    const stamp = known.get(id)?.stamp;
    return stamp === undefined || (by === 'stamps' && stamp !== (await packages.stamp(id)));
  });
  const behind = there.filter((_, at) => isBehind[at]);
  const unreadable = new Map<string, Refusal>();
  for (let from = 0; from < behind.length; from += STEP) {
    const read = await inTurns(behind.slice(from, from + STEP), TOGETHER, (id) => packages.stamped(id));
    index.put(read.flatMap(({ id, stamp, content }) => (isRefusal(content) ? [] : [{ id, stamp, content }])));
    for (const { id, content } of read) {
      if (!isRefusal(content)) continue;
      unreadable.set(id, content);
      const row = known.get(id)?.row;
      if (row !== undefined) index.remove([row]);
    }
  }
  return unreadable;
}
