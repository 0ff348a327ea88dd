/**
 * Where a field of the workshop goes.
 * - `workshopFile`: `always`; `attributed` only where the file says who proposed what; `inOrder` as its place in a
 *   list; `never`.
 * - `handover` (a group's laptop): `always` both ways, merged on return; `out` goes along and is not merged; `back`
 *   stays here, and what the group wrote is merged; `never`.
 * - `nextMeeting` (a duplicate): `always` or `never`; deadlines, statuses and numbers never go along.
 * - `update` (a workshop file onto the same workshop): `always` the file's value wins if the file has the field;
 *   `attributed` only where the file says who proposed what; `forward` only to a later status of the document; `never`.
 *   Fields that the file lacks stay.
 * - `restore` (copied back from an earlier state): `always` or `never`. A record that was removed since comes back
 *   whole, with what belongs to it (`withIt`).
 */
export interface FieldRouting {
  workshopFile: 'always' | 'attributed' | 'inOrder' | 'never';
  handover: 'always' | 'out' | 'back' | 'never';
  nextMeeting: 'always' | 'never';
  update: 'always' | 'attributed' | 'forward' | 'never';
  restore: 'always' | 'withIt' | 'never';
}

/** One line of the table: workshop file, hand-over, next meeting, update, restore. */
export const routing = <
  const F extends FieldRouting['workshopFile'],
  const H extends FieldRouting['handover'],
  const N extends FieldRouting['nextMeeting'],
  const U extends FieldRouting['update'],
  const R extends FieldRouting['restore'],
>(
  workshopFile: F,
  handover: H,
  nextMeeting: N,
  update: U,
  restore: R,
) => ({ workshopFile, handover, nextMeeting, update, restore });

export type FieldRoutings<T> = Record<keyof Required<T>, FieldRouting>;
