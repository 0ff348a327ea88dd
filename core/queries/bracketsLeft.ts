import { bracketsOf } from '../text/typedBrackets';
import type { Workshop } from '../model/workshop';
import { numberRecommendations, type Numberable } from './numbers';

/** Brackets left in what is printed: in the language that has most, for a translation has the same ones again. */
export function bracketsLeft(workshop: Numberable & Pick<Workshop, 'document'>): number {
  return numberRecommendations(workshop)
    .flatMap(({ items }) => items)
    .filter(({ printed, tombstone }) => printed && !tombstone)
    .reduce((sum, { recommendation }) => sum + bracketsOf(recommendation, workshop.document.nature), 0);
}
