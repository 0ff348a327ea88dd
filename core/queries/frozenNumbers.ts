import { numberRecommendations, type Numberable } from './numbers';

/** The numbers that stand now, by recommendation id: what circulating a version freezes. */
export function frozenNumbers(workshop: Numberable): Map<string, string> {
  const numbers = new Map<string, string>();
  for (const { items } of numberRecommendations(workshop)) {
    for (const { recommendation, number } of items)
      if (number !== undefined) numbers.set(recommendation.id, number);
  }
  return numbers;
}
