import type { Patch } from 'immer';
import type { Proposals } from '../model/proposal';
import type { Recommendation } from '../model/recommendation';
import type { Workshop } from '../model/workshop';

type Recommendations = Workshop['recommendations'];

/** What each capture asks of all recommendations. */
interface Survey {
  /** The last order key of each group. */
  readonly lastOrders: ReadonlyMap<string, string>;
  /** The highest number of a proposal that stands with its recommendation; 0 if there is none. */
  readonly highestNumber: number;
}

const surveys = new WeakMap<Recommendations, Survey>();
const highestApart = new WeakMap<Proposals, number>();

/** Worked out once for a collection, which never changes: walking 2,000 things takes as long as a fifth of a capture. */
function survey(recommendations: Recommendations): Survey {
  let known = surveys.get(recommendations);
  if (!known) {
    const lastOrders = new Map<string, string>();
    let highest = 0;
    for (const id in recommendations) {
      const item = recommendations[id];
      if (item) highest = take(item, lastOrders, highest);
    }
    known = { lastOrders, highestNumber: highest };
    surveys.set(recommendations, known);
  }
  return known;
}

function take(
  { group, order, putForward }: Recommendation,
  lastOrders: Map<string, string>,
  highest: number,
): number {
  const last = lastOrders.get(group);
  if (last === undefined || order > last) lastOrders.set(group, order);
  return putForward && putForward.number > highest ? putForward.number : highest;
}

/** The last order key of a group; undefined for one that has no recommendation. */
export function lastOrder(recommendations: Recommendations, group: string): string | undefined {
  return survey(recommendations).lastOrders.get(group);
}

/** The highest number of all proposals of a workshop; 0 if it has none. */
export function highestNumber({
  recommendations,
  proposals,
}: Pick<Workshop, 'recommendations' | 'proposals'>): number {
  const apart = highestApart.get(proposals) ?? highestOf(proposals);
  highestApart.set(proposals, apart);
  return Math.max(apart, survey(recommendations).highestNumber);
}

/** The highest number among these; 0 for none. */
export function highestOf(proposals: Proposals): number {
  let highest = 0;
  for (const id in proposals) highest = Math.max(highest, proposals[id]?.number ?? 0);
  return highest;
}

/** Fields of a recommendation that a survey reads. */
const READ: ReadonlySet<unknown> = new Set(['group', 'order', 'putForward']);

/**
 * Takes what is known of the recommendations before a change over to those after it, so that nothing is walked for each of
 * many captures one after the other. What else changed is walked when it is asked for.
 */
export function carrySurvey(
  before: Recommendations,
  after: Recommendations,
  patches: readonly Patch[],
): void {
  const known = surveys.get(before);
  if (!known || before === after) return;
  const added: Recommendation[] = [];
  for (const { op, path } of patches) {
    const [collection, id, field] = path;
    if (collection !== 'recommendations') continue;
    if (id === undefined) return;
    if (field !== undefined && !READ.has(field)) continue;
    const item = op === 'add' && field === undefined ? after[id] : undefined;
    if (!item) return;
    added.push(item);
  }
  const lastOrders = new Map(known.lastOrders);
  let highest = known.highestNumber;
  for (const item of added) highest = take(item, lastOrders, highest);
  surveys.set(after, { lastOrders, highestNumber: highest });
}
