import { z } from 'zod';
import { agendaItemSchema } from '../model/agenda';
import { BELONGINGS, byRecommendation, type Belongs } from '../model/belongings';
import { byId } from '../model/ids';
import { proposalSchema } from '../model/proposal';
import { delegationSchema } from '../model/participation';
import {
  conflictSchema,
  contributionSchema,
  groupSchema,
  noteSchema,
  recommendationSchema,
} from '../model/recommendation';
import { COLLECTIONS, PARTS, type Collection, type Part } from '../model/routedFields';
import { workshopSchema, type Workshop } from '../model/workshop';
import { copyGoingOut } from './copy';
import { proposalsApart } from './proposalsApart';
import { referencesOf } from './references';
import { same } from './same';

function changed<S extends z.ZodType>(value: S) {
  return z.strictObject({ base: value.optional(), theirs: value.optional() });
}

/** The compiler asks for each collection, and for each part, that the routing table sends both ways. */
const changedThings = {
  delegations: byId(changed(delegationSchema)),
  groups: byId(changed(groupSchema)),
  agenda: byId(changed(agendaItemSchema)),
  recommendations: byId(changed(recommendationSchema)),
  proposals: byId(changed(proposalSchema)),
  notes: byId(changed(noteSchema)),
  conflicts: byId(changed(conflictSchema)),
  contributions: byId(changed(contributionSchema)),
} satisfies Record<Collection, z.ZodType>;
const picked = {
  meeting: true,
  languages: true,
  attribution: true,
  frameworks: true,
  document: true,
} as const satisfies Record<Part, true>;
const parts = workshopSchema.pick(picked).partial();

/**
 * What was done to a workshop while it was away: only what differs from the state that was handed over. `needs` are the
 * groups, delegations and agenda items that the changed things refer to, in case they went meanwhile.
 */
export const handoverChangesSchema = z.strictObject({
  ...changedThings,
  parts: parts.extend({ base: parts }),
  needs: z.strictObject({
    groups: byId(groupSchema),
    delegations: byId(delegationSchema),
    agenda: byId(agendaItemSchema),
  }),
});
export type HandoverChanges = z.infer<typeof handoverChangesSchema>;

type Sides<T> = Record<string, { base?: T; theirs?: T }>;

function sides<T>(id: string, base: Record<string, T>, theirs: Record<string, T>): Sides<T>[string] {
  const [was, is] = [base[id], theirs[id]];
  return { ...(was !== undefined && { base: was }), ...(is !== undefined && { theirs: is }) };
}

function changedIn<T>(base: Record<string, T>, theirs: Record<string, T>): Sides<T> {
  const found: Sides<T> = {};
  for (const id of new Set([...Object.keys(base), ...Object.keys(theirs)]))
    if (!same(base[id], theirs[id])) found[id] = sides(id, base, theirs);
  return found;
}

type OfRecommendations = Pick<Workshop, 'recommendations' | 'proposals' | 'notes' | 'conflicts'>;

/**
 * Changed recommendations with the proposals they came from and all that belongs to them, and those of which only that changed: one that was taken away on
 * the other side comes back with everything.
 */
function changedWithBelongings(base: OfRecommendations, theirs: OfRecommendations) {
  const changed = {
    recommendations: changedIn(base.recommendations, theirs.recommendations),
    proposals: changedIn(base.proposals, theirs.proposals),
    notes: changedIn(base.notes, theirs.notes),
    conflicts: changedIn(base.conflicts, theirs.conflicts),
  };
  for (const collection of BELONGINGS)
    for (const { base: was, theirs: is } of Object.values<Sides<Belongs>[string]>(changed[collection]))
      for (const id of [was?.recommendation, is?.recommendation])
        if (id !== undefined)
          changed.recommendations[id] ??= sides(id, base.recommendations, theirs.recommendations);
  const ids = Object.keys(changed.recommendations);
  for (const { theirs: is } of Object.values(changed.recommendations))
    for (const id of is?.from ?? []) changed.proposals[id] ??= sides(id, base.proposals, theirs.proposals);
  addBelongings(changed.notes, ids, base.notes, theirs.notes);
  addBelongings(changed.conflicts, ids, base.conflicts, theirs.conflicts);
  return changed;
}

function addBelongings<T extends Belongs>(
  changed: Sides<T>,
  recommendations: readonly string[],
  base: Record<string, T>,
  theirs: Record<string, T>,
): void {
  const known = byRecommendation(theirs);
  for (const recommendation of recommendations)
    for (const { id } of known.get(recommendation) ?? []) changed[id] ??= sides(id, base, theirs);
}

const NONE: OfRecommendations = { recommendations: {}, proposals: {}, notes: {}, conflicts: {} };

/** What was done in `to` since `from` went out; without a beginning, all that it holds. */
export function changesBetween(from: Workshop | undefined, to: Workshop): HandoverChanges {
  const base = from && copyGoingOut(from);
  const theirs = proposalsApart(to);
  const changed = {
    delegations: changedIn(base?.delegations ?? {}, theirs.delegations),
    groups: changedIn(base?.groups ?? {}, theirs.groups),
    agenda: changedIn(base?.agenda ?? {}, theirs.agenda),
    ...changedWithBelongings(base ?? NONE, theirs),
    contributions: changedIn(base?.contributions ?? {}, theirs.contributions),
  };
  const parts = PARTS.filter((part) => !same(base?.[part], theirs[part]));
  const only = (state: Workshop | undefined) =>
    state ? Object.fromEntries(parts.map((part) => [part, state[part]])) : {};
  return {
    ...changed,
    parts: { ...only(theirs), base: only(base) },
    needs: neededBy(changed, theirs),
  };
}

function present<T>(changed: Record<string, { theirs?: T | undefined }>): T[] {
  return Object.values(changed).flatMap(({ theirs }) => (theirs === undefined ? [] : [theirs]));
}

/** What the changed things refer to, as it stands in their workshop. */
function neededBy(
  changed: Pick<HandoverChanges, 'recommendations' | 'proposals' | 'conflicts' | 'contributions' | 'agenda'>,
  theirs: Workshop,
): HandoverChanges['needs'] {
  const agenda = present(changed.agenda);
  const things = {
    recommendations: present(changed.recommendations),
    proposals: present(changed.proposals),
    conflicts: present(changed.conflicts),
    contributions: present(changed.contributions),
    agenda,
  };
  const items = thingsNamed(theirs.agenda, referencesOf(things).agenda);
  // An agenda item that has to come back brings its list of speakers.
  const referred = referencesOf({ ...things, agenda: [...agenda, ...Object.values(items)] });
  return {
    groups: thingsNamed(theirs.groups, referred.groups),
    delegations: thingsNamed(theirs.delegations, referred.delegations),
    agenda: items,
  };
}

function thingsNamed<T>(things: Record<string, T>, ids: ReadonlySet<string>): Record<string, T> {
  return Object.fromEntries(Object.entries(things).filter(([id]) => ids.has(id)));
}

/** Nothing was done while it was away. */
export function isNothing(changes: HandoverChanges): boolean {
  return (
    COLLECTIONS.every((collection) => Object.keys(changes[collection]).length === 0) &&
    PARTS.every((part) => changes.parts[part] === undefined)
  );
}
