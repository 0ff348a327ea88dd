import type { Group } from '../../../core/model/recommendation';
import type { Outline, OutlineItem } from '../../../core/queries/outline';

/** A line of the sheet: a heading, a recommendation, or the place where the next one of a group goes. */
export type SheetRow =
  | { kind: 'group'; key: string; group: Group; first: boolean; count: number }
  | { kind: 'item'; key: string; item: OutlineItem; group: string; index: number; last: boolean }
  | { kind: 'add'; key: string; group: string };

/**
 * The draft as lines, in printing order. Merged ones live on in what they became, so they are not shown; to a
 * locked text nothing is added.
 */
export function sheetRows({ groups }: Outline, isLocked = false): SheetRow[] {
  return groups.flatMap(({ group, items }, place): SheetRow[] => {
    const shown = items.filter(
      ({ recommendation: { state, deleted }, tombstone }) => tombstone || (state !== 'merged' && !deleted),
    );
    return [
      { kind: 'group', key: `group ${group.id}`, group, first: place === 0, count: shown.length },
      ...shown.map((item, index): SheetRow => ({
        kind: 'item',
        key: item.recommendation.id,
        item,
        group: group.id,
        index,
        last: index === shown.length - 1,
      })),
      ...(isLocked ? [] : [{ kind: 'add' as const, key: `add ${group.id}`, group: group.id }]),
    ];
  });
}

/** Where a recommendation goes when it is moved by one line, or to the next heading; undefined at the end of the road. */
export function moveTarget(
  rows: readonly SheetRow[],
  id: string,
  direction: 'up' | 'down' | 'groupUp' | 'groupDown',
): { group: string; after: string | null } | undefined {
  const items = rows.filter((row) => row.kind === 'item');
  const groups = rows.flatMap((row) => (row.kind === 'group' ? [row.group.id] : []));
  const row = items.find(({ key }) => key === id);
  if (!row) return undefined;
  const inGroup = (group: string) => items.filter((item) => item.group === group).map(({ key }) => key);
  const own = inGroup(row.group);
  const place = groups.indexOf(row.group);
  if (direction === 'up' && row.index > 0) return { group: row.group, after: own[row.index - 2] ?? null };
  if (direction === 'down' && !row.last) return { group: row.group, after: own[row.index + 1] ?? null };
  const up = direction === 'up' || direction === 'groupUp';
  const other = groups[up ? place - 1 : place + 1];
  if (other === undefined) return undefined;
  return {
    group: other,
    after: direction === 'up' || direction === 'groupUp' ? (inGroup(other).at(-1) ?? null) : null,
  };
}
