import { same } from '../handover/same';
import { DELEGATION, DOCUMENT, GROUP, MEETING, RECOMMENDATION } from '../model/fieldRouting';
import type { FieldRouting } from '../model/routing';
import type { Recommendation } from '../model/recommendation';
import { routedFields } from '../model/routedFields';
import type { DocumentStatus, Workshop } from '../model/workshop';
import { asFarAsAgreed } from '../queries/agreeable';
import { proposalsIn } from '../queries/proposalRecords';
import type { RestoreParts } from './parts';
import { restoreBelongings } from './restoreBelongings';
import { restoreFields, restoreSubItems, restoreText } from './restoreText';

/** Statuses in which no number is frozen. */
const FREE_NUMBERS: readonly DocumentStatus[] = ['draft', 'adopted', 'adoptedAdReferendum'];

/** Functions for fields that are not simply copied. */
type Ways<T> = { [K in keyof T]?: (now: T[K], then: T[K]) => T[K] };

/** Copies the fields of a record that the routing table restores; equal values stay the same object. */
function restoreThing<T extends object>(
  table: Record<keyof Required<T>, FieldRouting>,
  now: T,
  then: T,
  ways: Ways<T> = {},
): T {
  const result = { ...now };
  for (const field of routedFields(table, 'restore', 'always')) {
    const way = ways[field];
    const value = way && then[field] !== undefined ? way(now[field], then[field]) : then[field];
    if (same(now[field], value)) continue;
    if (value === undefined) Reflect.deleteProperty(result, field);
    else result[field] = value;
  }
  return same(now, result) ? now : result;
}

/**
 * Restores parts of the document as they were. Status, circulation, attribution, positions, reservations, notes,
 * speakers and people stay as they are. Changes nothing in place.
 */
export function restoreWorkshop(now: Workshop, parts: RestoreParts): Workshop {
  const delegations = { ...now.delegations };
  for (const [id, then] of Object.entries(parts.delegations)) {
    const is = delegations[id];
    delegations[id] = is ? restoreThing(DELEGATION, is, then) : then;
  }
  const groups = { ...now.groups };
  for (const [id, then] of Object.entries(parts.groups)) {
    const is = groups[id];
    groups[id] = is ? restoreThing(GROUP, is, then, { title: restoreText }) : then;
  }
  const recommendations = restoreRecommendations(now, parts, delegations);
  for (const id of parts.takenOut.groups) {
    const isUsed = Object.values(recommendations).some(({ group }) => group === id);
    if (!isUsed) Reflect.deleteProperty(groups, id);
  }
  return {
    ...now,
    ...(parts.meeting && { meeting: restoreThing(MEETING, now.meeting, parts.meeting) }),
    ...(parts.languages && { languages: parts.languages }),
    ...(parts.frameworks && { frameworks: parts.frameworks }),
    ...(parts.document && {
      document: restoreThing(DOCUMENT, now.document, parts.document, { fields: restoreFields }),
    }),
    delegations,
    groups,
    ...withProposals(now, parts, recommendations),
    notes: restoreBelongings(now.notes, parts.notes, now.recommendations, recommendations),
    conflicts: restoreBelongings(now.conflicts, parts.conflicts, now.recommendations, recommendations),
  };
}

function restoreRecommendations(
  now: Workshop,
  parts: RestoreParts,
  delegations: Workshop['delegations'],
): Workshop['recommendations'] {
  const result = { ...now.recommendations };
  for (const [id, then] of Object.entries(parts.recommendations)) {
    const is = result[id];
    const restored = is
      ? restoreThing(RECOMMENDATION, is, then, { text: restoreText, subItems: restoreSubItems })
      : comeBack(then, now, delegations);
    // A state of then that no longer holds is not claimed again.
    result[id] = restored === is ? restored : { ...restored, state: asFarAsAgreed(restored, now) };
  }
  renumber(result, now, parts);
  return result;
}

/** Recommendations, and the proposals of those that come back, which were taken away with them. */
function withProposals(
  now: Workshop,
  parts: RestoreParts,
  recommendations: Workshop['recommendations'],
): Pick<Workshop, 'recommendations' | 'proposals'> {
  const coming = Object.values(recommendations).filter(({ id }) => !now.recommendations[id]);
  const known = proposalsIn(now);
  const missing = new Set(coming.flatMap(({ from }) => from).filter((id) => !known[id]));
  if (missing.size === 0) return { recommendations, proposals: now.proposals };
  const isHere = (id: string) => now.delegations[id] !== undefined || parts.delegations[id] !== undefined;
  const proposals = { ...now.proposals };
  for (const id of missing) {
    const then = parts.proposals[id];
    if (then) proposals[id] = { ...then, proposers: then.proposers.filter(isHere) };
  }
  const isThere = (id: string) => known[id] !== undefined || proposals[id] !== undefined;
  const kept = coming.map((item) => [item.id, { ...item, from: item.from.filter(isThere) }]);
  return { recommendations: { ...recommendations, ...Object.fromEntries(kept) }, proposals };
}

/** Something that is gone comes back whole, without what it stood on and nobody has any more; its proposal comes apart. */
function comeBack(then: Recommendation, now: Workshop, delegations: Workshop['delegations']): Recommendation {
  const { agendaItem, frozenNumber: _number, putForward: _apart, ...rest } = then;
  const isHere = (id: string) => delegations[id] !== undefined;
  return {
    ...rest,
    ...(agendaItem !== undefined && now.agenda[agendaItem] && { agendaItem }),
    proposers: then.proposers.filter(isHere),
    positions: Object.fromEntries(Object.entries(then.positions).filter(([id]) => isHere(id))),
    reservations: then.reservations.filter(({ delegation }) => isHere(delegation)),
  };
}

/**
 * Numbers that a circulated version froze are never given to another text: what leaves the document stays as "[deleted]",
 * except where the text comes back that had its number before.
 */
function renumber(result: Workshop['recommendations'], now: Workshop, parts: RestoreParts): void {
  const leaving = new Map(
    parts.takenOut.recommendations.flatMap((id) => {
      const number = result[id]?.frozenNumber;
      return number === undefined ? [] : [[number, id] as const];
    }),
  );
  const isHeld = new Set(
    Object.entries(result).flatMap(([id, { frozenNumber }]) =>
      frozenNumber === undefined || leaving.get(frozenNumber) === id ? [] : [frozenNumber],
    ),
  );
  const isFrozen = !FREE_NUMBERS.includes(now.document.status);
  for (const [id, { frozenNumber }] of Object.entries(parts.recommendations)) {
    const item = result[id];
    if (!isFrozen || frozenNumber === undefined || isHeld.has(frozenNumber)) continue;
    if (!item || item.frozenNumber !== undefined) continue;
    result[id] = { ...item, frozenNumber };
    isHeld.add(frozenNumber);
  }
  for (const id of parts.takenOut.recommendations) {
    const item = result[id];
    if (!item) continue;
    if (item.frozenNumber === undefined || isHeld.has(item.frozenNumber)) Reflect.deleteProperty(result, id);
    else result[id] = { ...item, deleted: true };
  }
}
