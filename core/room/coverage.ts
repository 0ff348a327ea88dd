import { placesOf } from '../catalogue/reference';
import { officialWordingOf } from '../catalogue/wording';
import type { Framework, PlanReference } from '../model/framework';
import type { Language } from '../model/language';
import { coverageKey, coverageOf, type Coverage } from '../queries/coverage';
import type { Numberable } from '../queries/numbers';

export interface CoveredObjective {
  reference: PlanReference;
  /** Recommendations that speak to the objective itself. */
  count: number;
  /** What it is about, where that is known in the language asked for, and whether these are the official words. */
  about: string;
  isOfficial: boolean;
  actions: { number: string; count: number }[];
}

function countAt({ places }: Coverage, reference: PlanReference): number {
  const found = places.get(coverageKey(reference));
  return found ? found.primary.length + found.secondary.length + found.throughHeading.length : 0;
}

/** How many printed recommendations each objective and action of a plan has, in the plan's order. */
export function coveredObjectives(
  workshop: Numberable,
  plan: Framework,
  language: Language,
): CoveredObjective[] {
  const coverage = coverageOf(workshop);
  const places = placesOf(plan);
  return places
    .filter(({ reference }) => reference.level === 'objective')
    .map(({ reference, entry }) => ({
      reference,
      count: countAt(coverage, reference),
      about: entry.wording[language]?.text ?? '',
      isOfficial: officialWordingOf(entry, language) !== null,
      actions: places
        .filter((place) => place.reference.level === 'action' && place.objective === entry)
        .map((place) => ({ number: place.entry.number, count: countAt(coverage, place.reference) })),
    }));
}
