import { COLLECTIONS } from '../../../../core/model/routedFields';
import type { Merged } from '../../../../core/handover/merge';
import { proposalsApart } from '../../../../core/handover/proposalsApart';
import { same } from '../../../../core/handover/same';
import type { Workshop } from '../../../../core/model/workshop';

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** A list as a record, of records by id or of plain entries; any other value unchanged. */
function asFields(value: unknown): Fields | undefined {
  if (!Array.isArray(value)) return isFields(value) && !('nodes' in value) ? value : undefined;
  const entries = value.map((each: unknown) => [
    isFields(each) && typeof each['id'] === 'string' ? each['id'] : JSON.stringify(each),
    each,
  ]);
  return Object.fromEntries(entries) as Fields;
}

/** The entries of a list that were in the copy handed out, in their order. */
function order(value: unknown, base: unknown, others: unknown): string[] {
  if (!Array.isArray(value) || !Array.isArray(base) || !Array.isArray(others)) return [];
  const [was, other] = [Object.keys(asFields(base) ?? {}), Object.keys(asFields(others) ?? {})];
  return Object.keys(asFields(value) ?? {}).filter((key) => was.includes(key) && other.includes(key));
}

/**
 * Paths of changes that are lost: made by a side, but neither in the merged workshop nor kept beside it.
 * Order keys of added records are made anew by the merge, so they are not compared.
 */
export function lostChanges(
  from: Workshop,
  oneSide: Workshop,
  otherSide: Workshop,
  merged: Merged,
): string[] {
  const found: string[] = [];
  const [base, side] = [proposalsApart(from), proposalsApart(oneSide)];
  const [other, both] = [proposalsApart(otherSide), proposalsApart(merged.workshop)];
  // What belongs to a recommendation is told there.
  const kept = merged.kept.map(({ where }) =>
    where.replace(/^recommendations \S+ (?=(notes|conflicts) )/, ''),
  );
  const isKept = (path: string) =>
    kept.some((where) => where === path || where.startsWith(`${path} `) || path.startsWith(`${where} `));
  const conflicts = Object.values(both.conflicts);

  const walk = (was: unknown, is: unknown, result: unknown, others: unknown, path: string): void => {
    if (same(is, was) || same(is, result) || isKept(path)) return;
    if (isFields(is) && 'nodes' in is) {
      const nodes = is['nodes'];
      if (isFields(result) && same(result['nodes'], nodes)) return;
      if (conflicts.some((conflict) => same(conflict.nodes, nodes))) return;
    }
    const [parts, before, now] = [asFields(is), asFields(was) ?? {}, asFields(result)];
    if (!parts || !now) return void found.push(path);
    const theirs = order(is, was, others);
    if (!same(theirs, order(was, is, others)) && !same(theirs, order(result, was, is)))
      found.push(`${path} order`);
    for (const key of new Set([...Object.keys(before), ...Object.keys(parts)])) {
      // A number is a place of its own among the proposals of a workshop, as an order is.
      if ((key === 'order' || key === 'number') && (was === undefined || others === undefined)) continue;
      walk(before[key], parts[key], now[key], asFields(others)?.[key], `${path} ${key}`);
    }
  };
  for (const collection of COLLECTIONS) {
    const [was, is, result] = [base[collection], side[collection], both[collection]] as Fields[];
    const others = other[collection] as Fields;
    for (const id of new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})])) {
      // Removed on one side and changed or needed on the other, it comes back, and that is counted.
      if (is?.[id] === undefined && result?.[id] !== undefined && merged.counts.returned > 0) continue;
      walk(was?.[id], is?.[id], result?.[id], others[id], `${collection} ${id}`);
    }
  }
  walk(base.document, side.document, both.document, other.document, 'document');
  return found;
}
