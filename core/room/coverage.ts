import { placesOf } from '../catalogue/reference';
import type { Framework, PlanReference } from '../model/framework';
import type { Workshop } from '../model/workshop';
import { numberRecommendations } from '../queries/numbers';

export interface CoveredObjective {
  reference: PlanReference;
  /** Recommendations mapped to the objective itself. */
  count: number;
  actions: { number: string; count: number }[];
}

const keyOf = ({ level, number }: PlanReference) => `${level} ${number.toLowerCase()}`;

/** How many printed recommendations each objective and action of a plan has, in the plan's order. */
export function coverageOf(workshop: Workshop, plan: Framework): CoveredObjective[] {
  const counts = new Map<string, number>();
  const printed = numberRecommendations(workshop)
    .flatMap(({ items }) => items)
    .filter((item) => item.printed && !item.tombstone);
  for (const { recommendation } of printed) {
    for (const { target } of recommendation.mappings) {
      if (target.framework === plan.id) counts.set(keyOf(target), (counts.get(keyOf(target)) ?? 0) + 1);
    }
  }
  const places = placesOf(plan);
  return places
    .filter(({ reference }) => reference.level === 'objective')
    .map(({ reference, entry }) => ({
      reference,
      count: counts.get(keyOf(reference)) ?? 0,
      actions: places
        .filter((place) => place.reference.level === 'action' && place.objective === entry)
        .map((place) => ({
          number: place.entry.number,
          count: counts.get(keyOf(place.reference)) ?? 0,
        })),
    }));
}
