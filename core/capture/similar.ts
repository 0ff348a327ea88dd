import { foldedWords } from '../directory/fold';
import type { Recommendation } from '../model/recommendation';
import { plainText } from '../queries/plainText';

/** Words too common to say that two proposals are alike; folded, English and French. */
const COMMON = new Set(
  (
    'the and for with from that this these those their its into are was were will shall should been being have has ' +
    'les des une aux dans par pour sur avec entre leur leurs ses son est sont ont qui que cette ces afin ainsi'
  ).split(' '),
);
/** Words are compared by their beginning, so that "strengthen" is near "strengthening" and "renforcer" near "renforcement". */
const STEM = 6;
const FEWEST_WORDS = 2;
/** Share of the typed words' weight that a proposal must contain. */
const ALIKE = 0.5;

function wordsOf(text: string): string[] {
  const words = foldedWords(text).filter((word) => word.length > 2 && !COMMON.has(word));
  return [...new Set(words.map((word) => word.slice(0, STEM)))];
}

export interface Similar {
  id: string;
  /** 0 to 1: the share of the typed words, by weight, that it contains. */
  score: number;
}

/** Finds proposals already made that resemble what is being typed, whichever language of them it is in. */
export class SimilarIndex {
  readonly #known = new Map<string, { text: Recommendation['text']; words: string[] }>();
  readonly #holders = new Map<string, Set<string>>();

  /**
   * Takes in what changed since the last call.
   * @param touched the ids under which something may have changed; without them every one is looked at
   */
  update(recommendations: Readonly<Record<string, Recommendation>>, touched?: readonly string[]): void {
    for (const id of touched ?? new Set([...this.#known.keys(), ...Object.keys(recommendations)])) {
      this.#take(id, recommendations[id]);
    }
  }

  /** The most similar proposals first, at most `limit`; none while fewer than two rare words are typed. */
  find(typed: string, limit = 3): Similar[] {
    const words = wordsOf(typed);
    if (words.length < FEWEST_WORDS) return [];
    const weight = (word: string) =>
      Math.log(1 + (this.#known.size + 1) / ((this.#holders.get(word)?.size ?? 0) + 1));
    const total = words.reduce((sum, word) => sum + weight(word), 0);
    const scores = new Map<string, number>();
    for (const word of words) {
      for (const id of this.#holders.get(word) ?? []) scores.set(id, (scores.get(id) ?? 0) + weight(word));
    }
    return [...scores]
      .map(([id, score]) => ({ id, score: score / total }))
      .filter(({ score }) => score >= ALIKE)
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, limit);
  }

  #take(id: string, recommendation: Recommendation | undefined): void {
    if (!recommendation || recommendation.deleted || recommendation.state === 'merged') {
      return this.#forget(id);
    }
    const { text } = recommendation;
    if (this.#known.get(id)?.text === text) return;
    this.#forget(id);
    const texts = Object.values(text).map((wording) => plainText(wording.nodes));
    const words = wordsOf(texts.join(' '));
    this.#known.set(id, { text, words });
    for (const word of words) {
      const holders = this.#holders.get(word) ?? new Set();
      this.#holders.set(word, holders.add(id));
    }
  }

  #forget(id: string): void {
    for (const word of this.#known.get(id)?.words ?? []) this.#holders.get(word)?.delete(id);
    this.#known.delete(id);
  }
}
