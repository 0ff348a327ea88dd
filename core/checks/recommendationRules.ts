import { byRecommendation } from '../model/belongings';
import type { Recommendation } from '../model/recommendation';
import type { CheckedDocument } from './checkedDocument';
import { rule, type Found } from './rule';

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
  /** A draft goes round because it is not agreed yet. */
  rule({
    id: 'notAgreed',
    weight: 'warning',
    isOrdinary: (status) => status === 'circulated',
    find: (document) =>
      document.isNegotiated ? those(document, ({ state }) => UNSETTLED.includes(state)) : [],
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

const UNSETTLED: readonly Recommendation['state'][] = ['proposed', 'underDiscussion'];

function those(
  { recommendations }: CheckedDocument,
  test: (recommendation: Recommendation) => boolean,
): Found[] {
  return recommendations.filter(test).map(({ id }) => ({ place: { kind: 'recommendation', id } }));
}
