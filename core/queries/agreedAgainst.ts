import { isLocked } from '../model/isLocked';
import type { RecommendationState } from '../model/recommendation';
import type { Workshop } from '../model/workshop';
import { notAgreeable } from './agreeable';
import { numberRecommendations } from './numbers';

/**
 * Ids of the recommendations that a file or a copy says are agreed although an objection, a reservation or a bracket
 * stands against it, in the order of the draft. After adoption objections and reservations are for the record: none.
 * @param claimed the state that it brings for one, by id; undefined where it brings none
 */
export function agreedAgainst(
  workshop: Workshop,
  claimed: (id: string) => RecommendationState | undefined,
): string[] {
  return listAgainst(workshop, claimed).map(({ recommendation }) => recommendation.id);
}

/** The same as numbers for a sentence: "7, 14". */
export function numbersAgainst(
  workshop: Workshop,
  claimed: (id: string) => RecommendationState | undefined,
): string {
  return listAgainst(workshop, claimed)
    .map(({ number }) => number ?? '–')
    .join(', ');
}

function listAgainst(workshop: Workshop, claimed: (id: string) => RecommendationState | undefined) {
  if (isLocked(workshop.document.status)) return [];
  return numberRecommendations(workshop)
    .flatMap(({ items }) => items)
    .filter(({ recommendation }) => {
      const state = recommendation.deleted ? undefined : claimed(recommendation.id);
      return state !== undefined && notAgreeable(recommendation, state, workshop) !== undefined;
    });
}
