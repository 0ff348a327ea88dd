import type { Resolution, Vocabulary } from './vocabulary';

/** Letters looked up per set-up; beyond that it starts anew (a pasted book is no reason to grow). */
const MOST = 2_000;

/**
 * A look-up that remembers its answers for as long as the vocabulary lives: a line is read at every key, and most of
 * what it names has not changed since the key before.
 */
export function memoizeLookUp(
  lookUp: (typed: string, vocabulary: Vocabulary) => Resolution,
): (typed: string, vocabulary: Vocabulary) => Resolution {
  const answers = new WeakMap<Vocabulary, Map<string, Resolution>>();
  return (typed, vocabulary) => {
    let known = answers.get(vocabulary);
    if (!known || known.size > MOST) answers.set(vocabulary, (known = new Map()));
    const answer = known.get(typed) ?? lookUp(typed, vocabulary);
    known.set(typed, answer);
    return answer;
  };
}
