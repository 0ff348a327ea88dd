import { byRecommendation, type Belonging, type Belongs } from '../model/belongings';
import { mostOf } from '../model/atMost';
import { inOrder, ordersBehind } from '../model/order';
import { workshopSchema, type Workshop } from '../model/workshop';
import type { HandoverChanges } from './changes';
import { same } from './same';
import type { Keep } from './mergeTypes';

type Changed<T> = Record<string, { base?: T | undefined; theirs?: T | undefined }>;

/** Whether something belongs to a recommendation here that the other side never knew of. */
export function hasOwnBelongings(mine: Workshop, changes: HandoverChanges, recommendation: string): boolean {
  const isOurs = (collection: Belonging) =>
    byRecommendation<Belongs>(mine[collection])
      .get(recommendation)
      ?.some(({ id }) => changes[collection][id]?.base === undefined);
  return Boolean(isOurs('notes') || isOurs('conflicts'));
}

/** How many more there may be of a kind. */
export function roomFor(collection: Belonging, things: object): number {
  return mostOf(workshopSchema.shape[collection]) - Object.keys(things).length;
}

/**
 * Notes and unsettled wordings of both sides. Nobody changes one, so they only come and go: what was taken away there goes
 * here too, what came stands behind ours, and all of them come and go with their recommendation. `workshop` has the merged
 * recommendations and gets the rest; answers whose belongings are not what they were.
 * @param of what the unsettled wordings that come were written in: people here are not known there, nor the other way
 */
export function mergeBelongings(
  workshop: Workshop,
  mine: Workshop,
  changes: HandoverChanges,
  keep: Keep,
  of: string | undefined,
): Set<string> {
  const touched = new Set<string>();
  const context = { workshop, mine, changes, keep, touched };
  workshop.notes = merged('notes', mine.notes, changes.notes, context);
  workshop.conflicts = merged('conflicts', mine.conflicts, changes.conflicts, context, (conflict) =>
    of === undefined || conflict.of !== undefined ? conflict : { ...conflict, of },
  );
  return touched;
}

interface Context {
  workshop: Workshop;
  mine: Workshop;
  changes: HandoverChanges;
  keep: Keep;
  touched: Set<string>;
}

function merged<T extends Belongs>(
  collection: Belonging,
  ours: Record<string, T>,
  changed: Changed<T>,
  { workshop, mine, changes, keep, touched }: Context,
  signed: (thing: T) => T = (thing) => thing,
): Record<string, T> {
  const things = { ...ours };
  const coming: T[] = [];
  const isThere = (id: string) => workshop.recommendations[id] !== undefined;
  for (const [id, { base, theirs }] of Object.entries(changed)) {
    const own = ours[id];
    if (theirs === undefined) {
      // What went with its recommendation there stays where that stays.
      if (!own || changes.recommendations[own.recommendation]?.theirs === undefined) continue;
      Reflect.deleteProperty(things, id);
      touched.add(own.recommendation);
    } else if (own) {
      if (!base && !same(withoutPlace(signed(theirs)), withoutPlace(own)))
        keep(pathOf(collection, theirs), theirs, base);
    } else if ((!base || !mine.recommendations[theirs.recommendation]) && isThere(theirs.recommendation))
      coming.push(theirs);
  }
  for (const [id, { recommendation }] of Object.entries(things))
    if (!isThere(recommendation)) Reflect.deleteProperty(things, id);

  let room = roomFor(collection, things);
  for (const [recommendation, theirs] of byRecommendation(
    Object.fromEntries(coming.map((each) => [each.id, each])),
  )) {
    const orders = ordersBehind(byRecommendation(ours).get(recommendation) ?? [], theirs.length);
    for (const [at, each] of inOrder(theirs).entries()) {
      if (room > 0) things[each.id] = { ...signed(each), order: orders[at] ?? each.order };
      else keep(pathOf(collection, each), each, undefined);
      room -= 1;
    }
    touched.add(recommendation);
  }
  return touched.size === 0 && Object.keys(things).length === Object.keys(ours).length ? ours : things;
}

/** Where a person looks for it. */
const pathOf = (collection: Belonging, { id, recommendation }: Belongs) => [
  'recommendations',
  recommendation,
  collection,
  id,
];

const withoutPlace = (thing: Belongs) => ({ ...thing, order: '' });
