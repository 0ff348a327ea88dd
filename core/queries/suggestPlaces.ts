import { placesOf, type PlacedEntry } from '../catalogue/reference';
import { wordingOf } from '../catalogue/wording';
import { foldedWords } from '../directory/fold';
import type { Framework, PlanReference } from '../model/framework';
import type { Language } from '../model/language';

const STEM = 6;
/** The least share of the words of a text, by weight, that a place must hold to be worth a look. */
const WORTH = 0.12;

function stems(text: string): Set<string> {
  return new Set(
    foldedWords(text)
      .filter((word) => word.length > 3)
      .map((word) => word.slice(0, STEM)),
  );
}

interface WordedPlace {
  place: PlacedEntry;
  words: Set<string>;
}

const kept = new WeakMap<Framework, Map<Language, WordedPlace[]>>();

/** The places of a plan that have words in a language; kept, for a plan is looked at with every selection. */
function wordedPlaces(plan: Framework, language: Language): WordedPlace[] {
  const byLanguage = kept.get(plan) ?? new Map<Language, WordedPlace[]>();
  kept.set(plan, byLanguage);
  const known = byLanguage.get(language);
  if (known) return known;
  const places = placesOf(plan)
    .filter(({ reference }) => reference.level !== 'domain')
    .map((place) => ({ place, words: stems(wordingOf(place.entry, language)?.text ?? '') }))
    .filter(({ words }) => words.size > 0);
  byLanguage.set(language, places);
  return places;
}

/**
 * Actions and objectives whose words are nearest to a text, the nearest first. Only ever a suggestion: in the outcome
 * document of 2019 a heading's own reference and its nearest words differ, and its authors were right.
 */
export function suggestPlaces(
  text: string,
  plans: readonly Framework[],
  language: Language,
  limit = 3,
): PlanReference[] {
  const typed = stems(text);
  if (typed.size === 0) return [];
  const worded = plans.flatMap((plan) => wordedPlaces(plan, language));
  const weights = new Map(
    [...typed].map((word) => {
      const holders = worded.filter(({ words }) => words.has(word)).length;
      return [word, Math.log(1 + worded.length / (holders + 1))];
    }),
  );
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return worded
    .map(({ place, words }) => {
      let score = 0;
      for (const [word, weight] of weights) if (words.has(word)) score += weight;
      return { reference: place.reference, score: score / total, action: place.reference.level === 'action' };
    })
    .filter(({ score }) => score >= WORTH)
    .sort((a, b) => b.score - a.score || Number(b.action) - Number(a.action))
    .slice(0, limit)
    .map(({ reference }) => reference);
}
