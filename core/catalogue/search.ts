import type { Framework, PlanReference } from '../model/framework';
import { LANGUAGES, type Language } from '../model/language';
import { fold, foldedWords } from '../directory/fold';
import { placesOf, type PlacedEntry, type PlanEntry } from './reference';

type Level = PlanReference['level'];

interface IndexedPlace {
  place: PlacedEntry;
  number: string;
  /** Its own words by language, and those of what it stands under. */
  own: Record<Language, Set<string>>;
  above: Set<string>;
}

const indexes = new WeakMap<Framework, IndexedPlace[]>();

function wordsOf(entry: PlanEntry, language: Language): string[] {
  return foldedWords(`${entry.wording[language]?.text ?? ''} ${entry.shortTitle?.[language] ?? ''}`);
}

function wordsInAll(entry: PlanEntry): string[] {
  return LANGUAGES.flatMap((language) => wordsOf(entry, language));
}

function indexOf(framework: Framework): IndexedPlace[] {
  const known = indexes.get(framework);
  if (known) return known;
  const built = placesOf(framework).map((place): IndexedPlace => {
    const above = [place.domain, place.objective].filter((parent) => parent && parent !== place.entry);
    const in_ = (language: Language) => new Set(wordsOf(place.entry, language));
    return {
      place,
      number: fold(place.entry.number),
      own: { en: in_('en'), fr: in_('fr'), pt: in_('pt'), es: in_('es') },
      above: new Set(above.flatMap((parent) => (parent ? wordsInAll(parent) : []))),
    };
  });
  indexes.set(framework, built);
  return built;
}

/** Actions are what people map to: they come first when a number alone could mean several levels. */
const LEVELS: readonly Level[] = ['action', 'objective', 'domain'];

/** The levels whose name, in any language, begins with that word: "obj", "o", "domaine". */
function levelsNamed(framework: Framework, word: string): Level[] {
  return LEVELS.filter((level) =>
    Object.values(framework.levels[level]).some((label) =>
      [label.one, label.many].some((name) => fold(name).startsWith(word)),
    ),
  );
}

const JOINERS = new Set(['and', 'et', 'e', 'y', '&', 'no', 'n']);

/** "17", "a17", "action 17", "obj 5a", "actions 16 and 17": the numbers asked for and the levels meant. */
function askedByNumber(framework: Framework, query: string) {
  const words = fold(query)
    .replace(/\b(\p{L}+)(\d)/gu, '$1 $2')
    .split(' ')
    .filter((word) => !JOINERS.has(word));
  const numbers = words.filter((word) => /^\d/.test(word));
  const named = words.filter((word) => !/^\d/.test(word)).join(' ');
  if (numbers.length === 0) return null;
  const levels = named === '' ? [...LEVELS] : levelsNamed(framework, named);
  return levels.length === 0 ? null : { numbers, levels };
}

function byNumber(index: IndexedPlace[], asked: { numbers: string[]; levels: Level[] }): PlacedEntry[] {
  const fitting = (fits: (number: string, wanted: string) => boolean) =>
    asked.numbers.flatMap((wanted) =>
      asked.levels.flatMap((level) =>
        index.filter((each) => each.place.reference.level === level && fits(each.number, wanted)),
      ),
    );
  const exact = fitting((number, wanted) => number === wanted);
  const longer =
    asked.numbers.length === 1
      ? fitting((number, wanted) => number !== wanted && number.startsWith(wanted))
      : [];
  return [...exact, ...longer].map(({ place }) => place);
}

/** How well a word fits a set of words: a whole word 2, the beginning of one 1, not at all 0. */
function fit(words: Set<string>, word: string): number {
  if (words.has(word)) return 2;
  for (const each of words) if (each.startsWith(word)) return 1;
  return 0;
}

function byWords(index: IndexedPlace[], query: string, language: Language): PlacedEntry[] {
  const words = foldedWords(query);
  const score = (each: IndexedPlace): number => {
    let total = 0;
    for (const word of words) {
      const asked = fit(each.own[language], word);
      const other = Math.max(...LANGUAGES.map((one) => fit(each.own[one], word)));
      const number = each.number === word ? 2 : 0;
      const best = Math.max(asked * 100, other * 80, number * 80, fit(each.above, word));
      if (best === 0) return 0;
      total += best;
    }
    return total;
  };
  return index
    .map((each, at) => ({ place: each.place, at, score: score(each) }))
    .filter((hit) => hit.score > 0)
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .map(({ place }) => place);
}

/**
 * Places of a plan by number ("17", "a17", "action 17", "obj 7", "5a", "actions 16 and 17") or by words in any language,
 * accents folded, the best first. Every word must fit the entry or what it stands under, so that an action whose wording
 * is not known is still found by the words of its objective. An empty query gives the whole plan in its order.
 */
export function searchFramework(framework: Framework, query: string, language: Language): PlacedEntry[] {
  const index = indexOf(framework);
  if (fold(query) === '') return index.map(({ place }) => place);
  const asked = askedByNumber(framework, query);
  const numbered = asked ? byNumber(index, asked) : [];
  return numbered.length > 0 ? numbered : byWords(index, query, language);
}
