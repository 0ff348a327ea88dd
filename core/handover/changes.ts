import { z } from 'zod';
import { canonicalJson } from '../catalogue/canonical';
import { agendaItemSchema } from '../model/agenda';
import { byId } from '../model/ids';
import { delegationSchema } from '../model/participation';
import { contributionSchema, groupSchema, recommendationSchema } from '../model/recommendation';
import { COLLECTIONS, PARTS, type Collection, type Part } from '../model/travelling';
import { workshopSchema, type Workshop } from '../model/workshop';

function changed<S extends z.ZodType>(value: S) {
  return z.strictObject({ base: value.optional(), theirs: value.optional() });
}

/** The compiler asks for each collection, and for each part, that the table of journeys sends both ways. */
const changedThings = {
  delegations: byId(changed(delegationSchema)),
  groups: byId(changed(groupSchema)),
  agenda: byId(changed(agendaItemSchema)),
  recommendations: byId(changed(recommendationSchema)),
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
 * groups and delegations that the changed things refer to, in case they went meanwhile.
 */
export const handoverChangesSchema = z.strictObject({
  ...changedThings,
  parts: parts.extend({ base: parts }),
  needs: z.strictObject({ groups: byId(groupSchema), delegations: byId(delegationSchema) }),
});
export type HandoverChanges = z.infer<typeof handoverChangesSchema>;

export function same(a: unknown, b: unknown): boolean {
  return a === b || (a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b));
}

function changedIn<T>(base: Record<string, T>, theirs: Record<string, T>) {
  const found: Record<string, { base?: T; theirs?: T }> = {};
  for (const id of new Set([...Object.keys(base), ...Object.keys(theirs)])) {
    const was = base[id];
    const is = theirs[id];
    if (same(was, is)) continue;
    found[id] = { ...(was !== undefined && { base: was }), ...(is !== undefined && { theirs: is }) };
  }
  return found;
}

/** What `theirs` did since `base`. */
export function changesBetween(base: Workshop, theirs: Workshop): HandoverChanges {
  const recommendations = changedIn(base.recommendations, theirs.recommendations);
  const contributions = changedIn(base.contributions, theirs.contributions);
  const needs: HandoverChanges['needs'] = { groups: {}, delegations: {} };
  const need = (delegation: string | undefined) => {
    const found = delegation === undefined ? undefined : theirs.delegations[delegation];
    if (found) needs.delegations[found.id] = found;
  };
  for (const { theirs: item } of Object.values(recommendations)) {
    if (!item) continue;
    const group = theirs.groups[item.group];
    if (group) needs.groups[group.id] = group;
    item.proposers.forEach(need);
    Object.keys(item.positions).forEach(need);
    for (const { delegation } of item.reservations) need(delegation);
  }
  for (const { theirs: said } of Object.values(contributions)) need(said?.delegation);
  const parts = PARTS.filter((part) => !same(base[part], theirs[part]));
  const only = (state: Workshop) => Object.fromEntries(parts.map((part) => [part, state[part]]));
  return {
    delegations: changedIn(base.delegations, theirs.delegations),
    groups: changedIn(base.groups, theirs.groups),
    agenda: changedIn(base.agenda, theirs.agenda),
    recommendations,
    contributions,
    parts: { ...only(theirs), base: only(base) },
    needs,
  };
}

export function isNothing(changes: HandoverChanges): boolean {
  return (
    COLLECTIONS.every((collection) => Object.keys(changes[collection]).length === 0) &&
    Object.keys(changes.parts.base).length === 0
  );
}
