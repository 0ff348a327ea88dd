import { belongingTo, placeBehind } from '../model/belongings';
import { languageSchema } from '../model/languageSchema';
import { conflictSchema, recommendationSchema, type Conflict } from '../model/recommendation';
import { wordingSchema } from '../model/text';
import { PARTS } from '../model/routedFields';
import { workshopSchema, type Workshop } from '../model/workshop';
import type { HandoverChanges } from './changes';
import { keepWithinLimits } from './keepWithinLimits';
import { hasOwnBelongings, mergeBelongings, roomFor } from './mergeBelongings';
import { mergeProposals } from './mergeProposals';
import { mergeThings, type Counts } from './mergeThings';
import { mergeValue } from './mergeValue';
import { placeAddedRecords } from './placeAddedRecords';
import { proposalsApart, proposalsTogether } from './proposalsApart';
import { referencesIn } from './references';
import { same } from './same';
import type { Keep } from './mergeTypes';
import { mergedRecommendation } from './mergedRecommendation';

/** Theirs of a value that both sides changed and the model cannot keep twice. */
export interface KeptVersion {
  /** "recommendations r12 state". */
  where: string;
  /** `null`: it was taken away there. */
  theirs: unknown;
}

export interface Merged {
  workshop: Workshop;
  kept: KeptVersion[];
  counts: Counts & { conflicts: number };
}

interface MergeContext {
  /** Whose numbers of proposals stand: ours when a group comes back, theirs when a newer copy comes to the group. */
  numbers?: 'ours' | 'theirs';
  newId: () => string;
  at: string;
  /** Who takes it in. */
  by: string;
  /** What it was written in: a handing over that the workshop has a record of, or a file that was received. */
  of?: string;
}

interface Found {
  id: string;
  conflict: Pick<Conflict, 'language' | 'nodes' | 'base'>;
}

/**
 * Merges the changes of a copy into a workshop. No wording is lost: a text that both sides reworded becomes a conflict
 * of its recommendation, other values go to `kept`, and a record that one side removed and the other changed stays.
 * Merging again changes nothing.
 */
export function mergeChanges(mine: Workshop, changes: HandoverChanges, context: MergeContext): Merged {
  const merged = mergeApart(proposalsApart(mine), changes, context);
  return { ...merged, workshop: proposalsTogether(merged.workshop, mine) };
}

function mergeApart(mine: Workshop, changes: HandoverChanges, context: MergeContext): Merged {
  const kept: KeptVersion[] = [];
  const counts = { added: 0, changed: 0, removed: 0, returned: 0 };
  const found: Found[] = [];

  const keepBeside = (path: readonly string[], theirs: unknown) =>
    kept.push({ where: path.join(' ').slice(0, 1_000), theirs: theirs ?? null });
  const keep: Keep = (path, theirs, base) => {
    const conflict = asConflict(path, theirs, base);
    if (conflict) found.push(conflict);
    else keepBeside(path, theirs);
  };

  const { shape } = workshopSchema;
  const things = { changes, counts, keep };
  const merged = {
    delegations: mergeThings('delegations', shape.delegations.valueType, mine, things),
    groups: mergeThings('groups', shape.groups.valueType, mine, things),
    agenda: mergeThings('agenda', shape.agenda.valueType, mine, things),
    recommendations: mergeThings('recommendations', recommendationSchema, mine, things, {
      adjust: mergedRecommendation(mine),
      isHeld: (id) => hasOwnBelongings(mine, changes, id),
    }),
    contributions: mergeThings('contributions', shape.contributions.valueType, mine, things),
  };
  const workshop: Workshop = {
    ...mine,
    delegations: merged.delegations.things,
    groups: merged.groups.things,
    agenda: merged.agenda.things,
    recommendations: merged.recommendations.things,
    contributions: merged.contributions.things,
  };
  mergeProposals(workshop, changes, keepBeside, context);
  for (const id of mergeBelongings(workshop, mine, changes, keep, context.of))
    if (mine.recommendations[id] !== undefined && workshop.recommendations[id] === mine.recommendations[id])
      counts.changed += 1;
  mergeParts(workshop, mine, changes, counts, keep);

  // One record of its own for all that are added.
  if (found.length > 0) workshop.conflicts = { ...workshop.conflicts };
  let standing = 0;
  for (const each of found) {
    if (addConflict(workshop, each, context)) standing += 1;
    else keepBeside(pathOf(each), textOf(each));
  }

  // Removals come last, when all references of both sides are known. Agenda items go first: one that stays keeps its
  // list of speakers, and so their delegations.
  for (const collection of ['agenda', 'groups', 'delegations'] as const) {
    const used = referencesIn(workshop)[collection];
    for (const id of merged[collection].removed) {
      const thing = mine[collection][id];
      if (!thing || !used.has(id)) counts.removed += 1;
      else {
        Object.assign(workshop[collection], { [id]: thing });
        keepBeside([collection, id], null);
      }
    }
    for (const [id, thing] of Object.entries(changes.needs[collection])) {
      if (!used.has(id) || workshop[collection][id]) continue;
      Object.assign(workshop[collection], { [id]: thing });
      counts.returned += 1;
    }
  }
  placeAddedRecords(workshop, changes);
  const conflicts = kept.length + standing;
  return { workshop, kept, counts: { ...counts, conflicts } };
}

function mergeParts(
  workshop: Workshop,
  mine: Workshop,
  { parts }: HandoverChanges,
  counts: Counts,
  keep: Keep,
): void {
  for (const part of PARTS) {
    const theirs = parts[part];
    if (theirs === undefined) continue;
    const sides = { mine: mine[part], theirs };
    const value = mergeValue(parts.base[part], mine[part], theirs, [part], keep);
    if (same(value, mine[part])) continue;
    Object.assign(workshop, {
      [part]: keepWithinLimits(workshopSchema.shape[part], value, sides, [part], keep),
    });
    counts.changed += 1;
  }
}

/** A wording of a recommendation that both sides changed, as it can stand beside ours. */
function asConflict(path: readonly string[], theirs: unknown, base: unknown): Found | undefined {
  const [collection, id, field, written] = path;
  if (collection !== 'recommendations' || field !== 'text' || path.length !== 4 || !id) return undefined;
  const wording = wordingSchema.safeParse(theirs);
  const language = languageSchema.safeParse(written);
  if (!wording.success || !language.success) return undefined;
  const rev = wordingSchema.safeParse(base).data?.rev ?? 0;
  return { id, conflict: { language: language.data, nodes: wording.data.nodes, base: rev } };
}

const pathOf = ({ id, conflict }: Found) => ['recommendations', id, 'text', conflict.language];
const textOf = ({ conflict }: Found) => ({ nodes: conflict.nodes });

/** False when there is no room beside the recommendation. */
function addConflict(workshop: Workshop, { id, conflict }: Found, context: MergeContext): boolean {
  if (!workshop.recommendations[id]) return false;
  const { language, nodes } = conflict;
  const { conflicts } = workshop;
  if (belongingTo(conflicts, id).some((known) => known.language === language && same(known.nodes, nodes)))
    return true;
  if (roomFor('conflicts', conflicts) < 1) return false;
  const { newId, at, by, of } = context;
  const place = { id: newId(), recommendation: id, order: placeBehind(conflicts, id) };
  const added = conflictSchema.parse({ ...conflict, ...place, by, at, ...(of !== undefined && { of }) });
  conflicts[added.id] = added;
  return true;
}
