import type { Vocabulary } from './vocabulary';

/** Entries that are kept; beyond that the cache is emptied. */
const MAX_ENTRIES = 2_000;

/**
 * Caches the results of a look-up as long as the vocabulary lives: a line is parsed at every key, and most of its names
 * have not changed.
 */
export function memoizeLookUp<Answer extends object>(
  lookUp: (typed: string, vocabulary: Vocabulary) => Answer,
): (typed: string, vocabulary: Vocabulary) => Answer {
  const answers = new WeakMap<Vocabulary, Map<string, Answer>>();
  return (typed, vocabulary) => {
    let known = answers.get(vocabulary);
    if (!known || known.size > MAX_ENTRIES) answers.set(vocabulary, (known = new Map()));
    const answer = known.get(typed) ?? lookUp(typed, vocabulary);
    known.set(typed, answer);
    return answer;
  };
}
