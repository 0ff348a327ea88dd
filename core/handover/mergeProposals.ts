import { mostOf } from '../model/atMost';
import type { Proposal } from '../model/proposal';
import { workshopSchema, type Workshop } from '../model/workshop';
import { highestOf } from '../queries/survey';
import type { HandoverChanges } from './changes';
import type { Keep } from './mergeTypes';
import { same } from './same';

interface Coming {
  /** The handing over (or the received file) they come with. */
  of?: string;
  numbers?: 'ours' | 'theirs';
}

/**
 * The proposals of both sides. Nobody drafts on one, so they come and go: ours stay as they are, unless theirs is a mend of
 * the very same; what a recommendation came from is there. `workshop` has the merged recommendations, and gets the rest.
 */
export function mergeProposals(
  workshop: Workshop,
  changes: HandoverChanges,
  keep: Keep,
  coming: Coming,
): void {
  const mine = workshop.proposals;
  const things = { ...mine };
  const named = new Set(Object.values(workshop.recommendations).flatMap(({ from }) => from));
  const added: Proposal[] = [];
  for (const [id, { base, theirs }] of Object.entries(changes.proposals)) {
    const ours = mine[id];
    if (!theirs) {
      if (ours && same(ours, base) && !named.has(id)) Reflect.deleteProperty(things, id);
    } else if (!ours) {
      // What was taken back here comes again only with a recommendation that stands on it.
      if (!base || named.has(id)) added.push(theirs);
    } else if (base && same(ours, base)) {
      things[id] = { ...theirs, number: ours.number, origin: ours.origin };
    }
  }
  if (coming.numbers === 'theirs') numberAsThere(things, added, changes.proposals);
  else numberBehind(things, added, coming.of);
  for (const each of added.slice(roomFor(mine))) {
    keep(['proposals', each.id], each, undefined);
    Reflect.deleteProperty(things, each.id);
  }
  workshop.proposals = sameThings(mine, things) ? mine : things;
  workshop.recommendations = withoutDangling(workshop.recommendations, workshop.proposals);
}

const roomFor = (mine: object) =>
  Math.max(mostOf(workshopSchema.shape.proposals) - Object.keys(mine).length, 0);

/** What a group brings back is numbered behind ours, in the order it was captured there. */
function numberBehind(things: Record<string, Proposal>, added: readonly Proposal[], of?: string): void {
  let number = highestOf(things) + 1;
  for (const each of [...added].sort(byNumber)) {
    const origin = of === undefined ? each.origin : { ...each.origin, handover: of };
    things[each.id] = { ...each, number, origin };
    number += 1;
  }
}

/** A newer copy has the numbers that everybody uses; ours that nobody has seen there yet stand behind them. */
function numberAsThere(
  things: Record<string, Proposal>,
  added: readonly Proposal[],
  changed: HandoverChanges['proposals'],
): void {
  for (const each of added) things[each.id] = each;
  for (const [id, { theirs }] of Object.entries(changed)) {
    const own = things[id];
    if (own && theirs && own.number !== theirs.number) things[id] = { ...own, number: theirs.number };
  }
  const isTheirs = (id: string) => changed[id]?.theirs !== undefined;
  const taken = new Set(Object.keys(changed).flatMap((id) => changed[id]?.theirs?.number ?? []));
  let number = highestOf(things) + 1;
  for (const own of Object.values(things).sort(byNumber)) {
    if (isTheirs(own.id) || !taken.has(own.number)) continue;
    things[own.id] = { ...own, number };
    number += 1;
  }
}

const byNumber = (a: Proposal, b: Proposal) => a.number - b.number || (a.id < b.id ? -1 : 1);

function sameThings(mine: Record<string, Proposal>, things: Record<string, Proposal>): boolean {
  const ids = Object.keys(things);
  return ids.length === Object.keys(mine).length && ids.every((id) => mine[id] === things[id]);
}

function withoutDangling(
  recommendations: Workshop['recommendations'],
  proposals: Workshop['proposals'],
): Workshop['recommendations'] {
  const dangling = Object.values(recommendations).filter(({ from }) => !from.every((id) => proposals[id]));
  if (dangling.length === 0) return recommendations;
  const mended = dangling.map((item) => [
    item.id,
    { ...item, from: item.from.filter((id) => proposals[id]) },
  ]);
  return { ...recommendations, ...Object.fromEntries(mended) };
}
