import { bracketsIn } from '../text/brackets';
import { numberRecommendations, type Numberable } from './numbers';

/** Brackets left in what is printed: in the language that has most, for a translation has the same ones again. */
export function bracketsLeft(workshop: Numberable): number {
  return numberRecommendations(workshop)
    .flatMap(({ items }) => items)
    .filter(({ printed, tombstone }) => printed && !tombstone)
    .reduce((sum, { recommendation }) => sum + bracketsIn(recommendation.text), 0);
}
