import type { PlannedItem, ProgrammeDay } from '../../../../core/programme/programme';

/** Where a move puts an item: a day, and behind which item of it; `null` first of that day. */
export interface Move {
  day: string;
  after: string | null;
}

export interface Moves {
  up: Move | undefined;
  down: Move | undefined;
}

/** One place up and down: over the edge of a day to the end of the day before, or to the beginning of the next. */
export function movesOf(days: readonly ProgrammeDay[], { day, item }: PlannedItem): Moves {
  const at = days.findIndex((each) => each.day === day);
  const items = days[at]?.items.map((each) => each.item.id) ?? [];
  const index = items.indexOf(item.id);
  const [before, behind] = [days[at - 1], days[at + 1]];
  const next = items[index + 1];
  return {
    up:
      index > 0
        ? { day, after: items[index - 2] ?? null }
        : before && { day: before.day, after: before.items.at(-1)?.item.id ?? null },
    down: next === undefined ? behind && { day: behind.day, after: null } : { day, after: next },
  };
}
