import type { DelegationChoice } from '../directory/chooseDelegation';
import type { PlanReference } from '../model/framework';
import { memoizeLookUp } from './memoizeLookUp';
import { resolveDelegation, resolveWholeName } from './resolveDelegation';
import { newGroupFor, resolveGroup, resolveQuotedGroup } from './resolveGroup';
import { resolvePlace } from './resolvePlace';
import { saidIn, speakerHead } from './speakerHead';
import { tokensIn, type Sign, type Token } from './signs';
import { meaningKey, type Meaning, type Resolution, type Vocabulary } from './vocabulary';

/** A part of the line that names something; `end` is exclusive, in UTF-16 code units. */
export interface Mark {
  start: number;
  end: number;
  sign: Sign;
  /** As it stands in the line: "CI", "@ci", "#17". */
  raw: string;
}
export interface Recognised extends Mark {
  meaning: Meaning;
}
/** A sign or speaker that could mean several things, or nothing known; Enter asks. */
export interface Unsettled extends Mark {
  typed: string;
  /** Several things that it is, or, where nothing is called so, what may have been meant. */
  options: Meaning[];
  isKnown: boolean;
  /** It stands where a speaker stands, without the colon: what is chosen gets one. */
  lacksColon?: boolean;
}

export interface CaptureLine {
  /** A line that begins with ">" is what was said, not what is recommended. */
  kind: 'recommendation' | 'contribution';
  /** The text to record: the line without the signs and names that were recognised. */
  text: string;
  recognised: Recognised[];
  unsettled: Unsettled[];
  /** In the order in which they were typed, each once. */
  delegations: DelegationChoice[];
  references: PlanReference[];
  group?: string;
  /** The title of the heading that is made with it. */
  newGroup?: string;
}

const wholeName = memoizeLookUp(resolveWholeName);

/** The most words that a delegation's name goes on for after its first: "São Tomé and Príncipe". */
const MORE_WORDS = 4;

/** "@Guinea Bissau act": the name goes on for as long as the words together are a whole name. */
function withRestOfName(line: string, token: Token, vocabulary: Vocabulary): Token {
  const words = [...line.slice(token.end).matchAll(/\s+[^\s,;:@#^]+/gu)].slice(0, MORE_WORDS);
  for (const last of words.reverse()) {
    const end = token.end + last.index + last[0].length;
    const typed = line.slice(token.start + 1, end);
    if (!/[,;:@#^"]/u.test(typed) && wholeName(typed, vocabulary).kind !== 'none')
      return { ...token, typed, end };
  }
  return token;
}

/** The words of a heading that is not there yet: behind the text, all that is left up to the next sign. */
function withRestOfHeading(line: string, token: Token, textFrom: number): Token {
  if (line.slice(textFrom, token.start).trim() === '') return token;
  const rest = /^[^@#^"]*/u.exec(line.slice(token.end))?.[0].replace(/[\s.,;:!?]+$/u, '') ?? '';
  return { ...token, typed: token.typed + rest, end: token.end + rest.length };
}

/** What joins two names in the languages of documents: "et", "and", "e", "y", a comma, a sign, a comma with the word. */
const JOINER = /^\s*(?:[,;/+&]|[,;]?\s+(?:et|and|e|y))\s*$/iu;

const RESOLVE: Record<Sign, (typed: string, vocabulary: Vocabulary) => Resolution> = {
  '@': memoizeLookUp(resolveDelegation),
  '#': memoizeLookUp(resolvePlace),
  '^': memoizeLookUp(resolveGroup),
};

/**
 * Parses the capture line, in time proportional to its length. The line alone determines the result, so a draft of the
 * line is enough to restore it. `literal` holds parts that the author wants as text.
 */
export function parseLine(
  line: string,
  vocabulary: Vocabulary,
  literal: ReadonlySet<string> = new Set(),
): CaptureLine {
  const recognised: Recognised[] = [];
  const unsettled: Unsettled[] = [];
  /** Parts of the line that are not recorded. */
  const cuts: { start: number; end: number }[] = [];

  const settle = (mark: Mark, typed: string, resolution: Resolution) => {
    if (resolution.kind === 'resolved') recognised.push({ ...mark, meaning: resolution.meaning });
    else if (resolution.kind === 'choose')
      unsettled.push({ ...mark, typed, options: resolution.options, isKnown: true });
    else unsettled.push({ ...mark, typed, options: [], isKnown: false });
  };

  const head = speakerHead(line, vocabulary, literal);
  for (const { start, end, text, resolution, isKnown, lacksColon } of head?.parts ?? []) {
    const mark: Mark = { start, end, sign: '@', raw: text };
    if (resolution.kind === 'resolved') recognised.push({ ...mark, meaning: resolution.meaning });
    else {
      const options = resolution.kind === 'choose' ? resolution.options : [];
      unsettled.push({ ...mark, typed: text, options, isKnown, ...(lacksColon && { lacksColon }) });
    }
  }
  cuts.push(...(head?.cuts ?? []));
  const said = saidIn(line, head?.end);
  if (said) cuts.push(said);

  for (const token of tokensIn(line)) {
    const named = token.sign === '@' ? withRestOfName(line, token, vocabulary) : token;
    // What was said goes under no heading, so it makes none.
    const makes = token.sign === '^' && !said;
    const resolution = makes && token.isQuoted ? resolveQuotedGroup : RESOLVE[token.sign];
    const found = resolution(named.typed, vocabulary);
    const isNew = makes && found.kind === 'none' && !token.isQuoted;
    const { sign, typed, start, end } = isNew ? withRestOfHeading(line, token, head?.end ?? 0) : named;
    const raw = line.slice(start, end);
    if (literal.has(raw)) continue;
    const made = isNew && newGroupFor(typed, vocabulary);
    if (made) unsettled.push({ start, end, sign, raw, typed, options: [made], isKnown: false });
    else settle({ start, end, sign, raw }, typed, found);
    cuts.push({ start, end });
  }

  const meanings = unique(recognised.map(({ meaning }) => meaning));
  const under = meanings.findLast(({ kind }) => kind === 'group' || kind === 'newGroup');
  return {
    kind: said ? 'contribution' : 'recommendation',
    text: without(line, [...cuts, ...joinersBetween(line, cuts)]),
    recognised,
    unsettled,
    delegations: meanings.flatMap((meaning) => (meaning.kind === 'delegation' ? [meaning.choice] : [])),
    references: meanings.flatMap((meaning) => (meaning.kind === 'place' ? [meaning.reference] : [])),
    ...(under?.kind === 'group' && { group: under.group.id }),
    ...(under?.kind === 'newGroup' && { newGroup: under.title }),
  };
}

function unique(meanings: readonly Meaning[]): Meaning[] {
  const seen = new Set<string>();
  return meanings.filter((meaning) => {
    const key = meaningKey(meaning);
    return !seen.has(key) && seen.add(key);
  });
}

/** "#23 et #22": the word between two names that are taken out goes with them, for it joins nothing that stays. */
function joinersBetween(line: string, cuts: readonly { start: number; end: number }[]) {
  const inOrder = [...cuts].sort((a, b) => a.start - b.start);
  return inOrder.flatMap(({ end }, index) => {
    const start = inOrder[index + 1]?.start;
    return start !== undefined && JOINER.test(line.slice(end, start)) ? [{ start: end, end: start }] : [];
  });
}

/** The line without those parts: spaces close up where something was taken out, and nowhere else. */
function without(line: string, cuts: readonly { start: number; end: number }[]): string {
  let text = '';
  let at = 0;
  for (const { start, end } of [...cuts].sort((a, b) => a.start - b.start)) {
    const before = line.slice(at, Math.max(at, start));
    text += before;
    at = Math.max(at, end);
    if (/\s$/u.test(text) || text === '') at += /^\s*/u.exec(line.slice(at))?.[0].length ?? 0;
  }
  const rest = text + line.slice(at);
  return (cuts.length > 0 ? rest.replace(/^[\s:,;]+/u, '').replace(/\s+([.,])$/u, '$1') : rest).trim();
}
