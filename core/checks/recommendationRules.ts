import { byRecommendation } from '../model/belongings';
import { refuse, type Named, type Refusal } from '../messages/refusal';
import type { Recommendation } from '../model/recommendation';
import type { Workshop } from '../model/workshop';
import { namesOf } from '../queries/agreeable';
import { whoObjects } from '../queries/exceptions';
import { roundState } from '../queries/round';
import type { Check } from './check';
import type { CheckedDocument } from './checkedDocument';
import { AGREED, rule, type Found } from './rule';

/** Rules about recommendations as they stand, whatever their wording. None of them stops an export. */
export const recommendationRules = [
  rule({
    id: 'conflicts',
    weight: 'warning',
    find: (document) => {
      const unsettled = byRecommendation(document.workshop.conflicts);
      return those(document, ({ id }) => unsettled.has(id));
    },
  }),
  /** Whatever its state says: nothing is adopted over an objection, and whoever issues over one reads that it stands. */
  rule({
    id: 'objections',
    weight: 'warning',
    keepsFrom: { statuses: AGREED, refusal: objectionsStand },
    isOrdinary: (status) => status === 'circulated',
    find: (document) => (document.isNegotiated ? those(document, (each) => whoObjects(each).length > 0) : []),
  }),
  /** A draft goes round because it is not agreed yet. */
  rule({
    id: 'notAgreed',
    weight: 'warning',
    isOrdinary: (status) => status === 'circulated',
    find: (document) =>
      document.isNegotiated ? those(document, ({ state }) => UNSETTLED.includes(state)) : [],
  }),
  /** Agreed says of these words what the table said of others. Nothing is refused: who agreed it may have meant it so. */
  rule({
    id: 'agreedEarlier',
    weight: 'warning',
    isOrdinary: (status) => status === 'circulated',
    find: (document) =>
      document.isNegotiated
        ? those(document, (each) => AGREED_TEXT.includes(each.state) && roundState(each) === 'earlier')
        : [],
  }),
  /** A plan need not have a place for everything. */
  rule({
    id: 'unmapped',
    weight: 'warning',
    isOrdinary: () => true,
    isAsked: ({ plan, recommendations }) => plan && recommendations.length > 0,
    find: (document) => {
      const { groups } = document.workshop;
      const placed = (group: string) => (groups[group]?.references.length ?? 0) > 0;
      return document.plan
        ? those(document, ({ mappings, group }) => mappings.length === 0 && !placed(group))
        : [];
    },
  }),
  rule({
    id: 'reservations',
    weight: 'info',
    find: (document) =>
      document.isNegotiated
        ? those(document, ({ reservations }) => reservations.some(({ state }) => state === 'open'))
        : [],
  }),
  rule({
    id: 'leftOut',
    weight: 'info',
    find: ({ workshop }) =>
      Object.values(workshop.recommendations)
        .filter(({ state, deleted }) => !deleted && (state === 'withdrawn' || state === 'deferred'))
        .map(({ id }) => ({ place: { kind: 'recommendation', id } })),
  }),
] as const;

/** Says where, and whose. */
function objectionsStand(numbers: Named[], found: readonly Check[], workshop: Workshop): Refusal {
  const ids = found.flatMap(({ place }) => {
    const recommendation = place.kind === 'recommendation' ? workshop.recommendations[place.id] : undefined;
    return recommendation ? whoObjects(recommendation) : [];
  });
  const delegations = namesOf([...new Set(ids)], workshop.delegations);
  return refuse('status.objections', { numbers, delegations });
}

const AGREED_TEXT: readonly Recommendation['state'][] = ['agreed', 'agreedWithReservations'];
const UNSETTLED: readonly Recommendation['state'][] = ['proposed', 'underDiscussion'];

function those(
  { recommendations }: CheckedDocument,
  test: (recommendation: Recommendation) => boolean,
): Found[] {
  return recommendations.filter(test).map(({ id }) => ({ place: { kind: 'recommendation', id } }));
}
