import { fold } from '../directory/fold';
import { nearestNames } from '../directory/nearestNames';
import { memoizeLookUp } from './memoizeLookUp';
import { isCalled, resolveDelegation } from './resolveDelegation';
import { meaningKey, type Meaning, type Resolution, type Vocabulary } from './vocabulary';

/** Words that such documents put before a colon, folded, in four languages: nobody speaks there. */
const LABELS = new Set(
  (
    'note nb n b ps subject objet assunto asunto object remark remarque observation definition definicion definicao ' +
    'title titre titulo annex annexe anexo date place lieu lugar local example exemple exemplo ejemplo ie eg http https ' +
    'recommendation recommandation recomendacao recomendacion'
  ).split(' '),
);
/** "Action 17", "Objectif 7", "Recommendation 3": a place in a text. */
const PLACE =
  /^(?:action|accion|acao|objective|objectif|objetivo|domain|domaine|area|article|articulo|artigo|recommendation|recommandation|recomendacao|recomendacion|paragraph|paragraphe|point|annex|annexe|page) [\divx]+[a-z]?$/u;
const PARTICLE =
  /^(?:of|the|au|aux|en|de|du|des|d|la|le|les|l|et|and|y|e|da|do|das|dos|del|el|los|a|an|in|on|for|pour)$/u;
const WORD = /[\p{L}\p{N}]+/gu;

/** The most words of something that is nobody's name and looks like one. */
const WORDS_OF_A_LIKENESS = 5;
/** The longest name that is looked for inside other words. */
const WORDS_OF_A_NAME = 12;
/** With more words than these beside the names it is a sentence: somebody is looked for at its beginning only. */
const WORDS_BESIDE = 5;

const isCapital = (word: string): boolean => /^[\p{Lu}\p{N}]/u.test(word);
/** "au", "un", "ue": words in small letters, and abbreviations in capitals. */
const isLittleWord = (text: string): boolean => /^(?:.|\p{Ll}{1,3})$/u.test(text);
const isCode = (text: string): boolean => text === text.toUpperCase();

interface Within {
  /** As they are written, the first first: "Sénégal" in "Sénégal (Sarr)". */
  names: string[];
  /** Words that belong to none of them, little ones aside. */
  beside: number;
  /** Whether the first name is the beginning of the text. */
  isFirst: boolean;
}

const allNamesWithin = memoizeLookUp((text, vocabulary): Within => {
  const words = [...text.matchAll(WORD)];
  const within: Within = { names: [], beside: 0, isFirst: false };
  for (let first = 0; first < words.length; first += 1) {
    const from = words[first]?.index ?? 0;
    const last = lastOfName(text, words, first, vocabulary);
    const end = last === undefined ? undefined : words[last];
    if (last === undefined || !end) {
      if (!PARTICLE.test(fold(words[first]?.[0] ?? ''))) within.beside += 1;
      continue;
    }
    within.names.push(text.slice(from, end.index + end[0].length));
    if (first === 0) within.isFirst = true;
    first = last;
  }
  return within;
});

function lastOfName(
  text: string,
  words: readonly RegExpExecArray[],
  first: number,
  vocabulary: Vocabulary,
): number | undefined {
  const from = words[first]?.index ?? 0;
  for (let last = Math.min(words.length, first + WORDS_OF_A_NAME) - 1; last >= first; last -= 1) {
    const end = words[last];
    const name = end ? text.slice(from, end.index + end[0].length) : '';
    if (!isLittleWord(name) && isCalled(name, vocabulary, isCode(name))) return last;
  }
  return undefined;
}

/** Names that stand where somebody may be meant by them; none in a sentence that only mentions them. */
function namesWithin(text: string, vocabulary: Vocabulary): string[] {
  const { names, beside, isFirst } = allNamesWithin(text, vocabulary);
  if (beside <= WORDS_BESIDE) return names;
  return isFirst ? names.slice(0, 1) : [];
}

function asMeanings(text: string, vocabulary: Vocabulary): Meaning[] {
  const resolution = resolveDelegation(text, vocabulary);
  if (resolution.kind === 'none') return [];
  return resolution.kind === 'resolved' ? [resolution.meaning] : resolution.options;
}

function once(meanings: readonly Meaning[]): Meaning[] {
  return [...new Map(meanings.map((meaning) => [meaningKey(meaning), meaning])).values()];
}

const nearest = (typed: string, vocabulary: Vocabulary): Meaning[] =>
  nearestNames(typed, vocabulary).map((choice) => ({ kind: 'delegation', choice }));

/** Whether words before a colon look like somebody: one or two words, or several that are all written like a name. */
function looksLikeName(typed: string): boolean {
  const folded = fold(typed);
  const words = typed.match(WORD) ?? [];
  if (!/\p{L}/u.test(folded) || folded.length < 2 || LABELS.has(folded) || PLACE.test(folded)) return false;
  if (words.length <= 2) return true;
  return (
    words.length <= WORDS_OF_A_LIKENESS && words.every((word) => isCapital(word) || PARTICLE.test(fold(word)))
  );
}

/**
 * What stands where a speaker stands and is nobody known as such ("Frontext :", "Sénégal (Sarr) :"): those who may be
 * meant, who are named in it, whose name begins so or is written almost so; nobody where it only looks like a name.
 * Undefined when it is ordinary text.
 */
function unknownSpeaker(typed: string, vocabulary: Vocabulary): Meaning[] | undefined {
  const folded = fold(typed);
  if (LABELS.has(folded) || PLACE.test(folded)) return undefined;
  const names = namesWithin(typed, vocabulary);
  if (names.length > 0) return once(names.flatMap((name) => asMeanings(name, vocabulary)));
  const near = nearest(typed, vocabulary);
  if (!looksLikeName(typed)) return near.length > 0 ? near : undefined;
  return once([...asMeanings(typed, vocabulary).slice(0, 4), ...near]);
}

/** The same before a dash ("Bénin - "), where much else stands too: only somebody known, or almost. */
function unknownBeforeDash(typed: string, vocabulary: Vocabulary): Meaning[] | undefined {
  const count = typed.match(WORD)?.length ?? 0;
  const names = namesWithin(typed, vocabulary);
  const options =
    names.length > 0
      ? once(names.flatMap((name) => asMeanings(name, vocabulary)))
      : count <= 2
        ? nearest(typed, vocabulary)
        : [];
  return options.length > 0 ? options : undefined;
}

const asResolution = (options: Meaning[] | undefined): Resolution =>
  options ? { kind: 'choose', options } : { kind: 'none' };

/** Nobody known, before a colon: `choose` with those who may be meant, also none; `none` for ordinary text. */
export const doubtfulSpeaker = memoizeLookUp((typed, vocabulary) =>
  asResolution(unknownSpeaker(typed, vocabulary)),
);

/** Nobody known, before a dash. */
export const doubtfulBeforeDash = memoizeLookUp((typed, vocabulary) =>
  asResolution(unknownBeforeDash(typed, vocabulary)),
);

/** The name with which a sentence before a colon begins: "Niger" of "Niger, on behalf of the group of … :". */
export function nameAtBeginning(typed: string, vocabulary: Vocabulary): string | undefined {
  const { names, beside, isFirst } = allNamesWithin(typed, vocabulary);
  return isFirst && beside > WORDS_BESIDE ? names[0] : undefined;
}
