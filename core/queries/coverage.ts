import { placeKey } from '../catalogue/reference';
import type { PlanReference } from '../model/framework';
import type { Numberable, NumberedGroup } from './numbers';
import { numberRecommendations } from './numbers';

/** The recommendations that speak to one place of a plan, in printing order. */
export interface Covered {
  primary: string[];
  secondary: string[];
  /** Not mapped themselves, but under a heading that refers to it. */
  throughHeading: string[];
}

export interface Coverage {
  /** By `coverageKey` of the place; a place that nothing speaks to is absent. */
  places: Map<string, Covered>;
  /** Printed recommendations that neither have a place nor stand under a heading that has one. */
  unmapped: string[];
  /** Printed recommendations in all. */
  total: number;
}

export function coverageKey(reference: PlanReference): string {
  return `${reference.framework} ${placeKey(reference)}`;
}

/** What of the plans the printed recommendations cover. A heading speaks for those under it that have no place of their own. */
export function coverageOf(workshop: Numberable): Coverage {
  const places = new Map<string, Covered>();
  const unmapped: string[] = [];
  let total = 0;
  const at = (reference: PlanReference) => {
    const key = coverageKey(reference);
    const known = places.get(key) ?? { primary: [], secondary: [], throughHeading: [] };
    places.set(key, known);
    return known;
  };
  const take = ({ group, items }: NumberedGroup) => {
    for (const { recommendation, printed, tombstone } of items) {
      if (!printed || tombstone) continue;
      total += 1;
      for (const { target, role } of recommendation.mappings) at(target)[role].push(recommendation.id);
      if (recommendation.mappings.length > 0) continue;
      for (const reference of group.references) at(reference).throughHeading.push(recommendation.id);
      if (group.references.length === 0) unmapped.push(recommendation.id);
    }
  };
  numberRecommendations(workshop).forEach(take);
  return { places, unmapped, total };
}
