import type { DelegationChoice } from '../directory/chooseDelegation';
import type { PlanReference } from '../model/framework';
import { memoizeLookUp } from './memoizeLookUp';
import { resolveDelegation, resolveSpeaker, resolveWholeName } from './resolveDelegation';
import { resolveGroup } from './resolveGroup';
import { resolvePlace } from './resolvePlace';
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
  options: Meaning[];
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
}

/** What stands before the first colon, without the mark of a contribution. */
const SPEAKER = /^(\s*>?\s*)([^:\n>@#^][^:\n@#^]{0,118}?)[\s\u00a0\u202f]*:/u;
const SEPARATOR = /\s*[,;+/&]\s*/gu;
const AND = /\s+(?:and|et|e|y)\s+/giu;

const speakerNamed = memoizeLookUp(resolveSpeaker);
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

const RESOLVE: Record<Sign, (typed: string, vocabulary: Vocabulary) => Resolution> = {
  '@': memoizeLookUp(resolveDelegation),
  '#': memoizeLookUp(resolvePlace),
  '^': memoizeLookUp(resolveGroup),
};

interface Piece {
  text: string;
  start: number;
  end: number;
}

function pieces(text: string, from: number, separator: RegExp): Piece[] {
  const found: Piece[] = [];
  let start = 0;
  const push = (end: number) => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    const clean = raw.trim();
    found.push({ text: clean, start: from + start + lead, end: from + start + lead + clean.length });
  };
  for (const match of text.matchAll(separator)) {
    push(match.index);
    start = match.index + match[0].length;
  }
  push(text.length);
  return found;
}

/** The delegations before a colon: the whole of it, or split at commas, or at "and" too; all known, or it is text. */
function speakersIn(typed: string, from: number, vocabulary: Vocabulary): [Piece, Resolution][] | null {
  const resolveAll = (parts: Piece[]) => {
    const all = parts.map((part): [Piece, Resolution] => [part, speakerNamed(part.text, vocabulary)]);
    return all.some(([, resolution]) => resolution.kind === 'none') ? null : all;
  };
  const whole = resolveAll(pieces(typed, from, /(?!)/gu));
  if (whole) return whole;
  const byComma = pieces(typed, from, SEPARATOR);
  return (
    resolveAll(byComma) ??
    resolveAll(
      byComma.flatMap((part) =>
        speakerNamed(part.text, vocabulary).kind === 'none' ? pieces(part.text, part.start, AND) : [part],
      ),
    )
  );
}

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
    else unsettled.push({ ...mark, typed, options: resolution.kind === 'choose' ? resolution.options : [] });
  };

  const said = /^\s*>\s*/u.exec(line)?.[0] ?? '';
  if (said !== '') cuts.push({ start: 0, end: said.length });

  const speaker = SPEAKER.exec(line);
  const speakers = speaker
    ? speakersIn(speaker[2] ?? '', (speaker[1] ?? '').length, vocabulary)?.filter(
        ([piece]) => !literal.has(piece.text),
      )
    : undefined;
  if (speaker && speakers && speakers.length > 0) {
    cuts.push({ start: said.length, end: speaker[0].length });
    for (const [{ text, start, end }, resolution] of speakers) {
      settle({ start, end, sign: '@', raw: text }, text, resolution);
    }
  }

  for (const token of tokensIn(line)) {
    const { sign, typed, start, end } = token.sign === '@' ? withRestOfName(line, token, vocabulary) : token;
    const raw = line.slice(start, end);
    if (literal.has(raw)) continue;
    settle({ start, end, sign, raw }, typed, RESOLVE[sign](typed, vocabulary));
    cuts.push({ start, end });
  }

  const meanings = unique(recognised.map(({ meaning }) => meaning));
  const group = meanings.findLast((meaning) => meaning.kind === 'group');
  return {
    kind: said === '' ? 'recommendation' : 'contribution',
    text: without(line, cuts),
    recognised,
    unsettled,
    delegations: meanings.flatMap((meaning) => (meaning.kind === 'delegation' ? [meaning.choice] : [])),
    references: meanings.flatMap((meaning) => (meaning.kind === 'place' ? [meaning.reference] : [])),
    ...(group && { group: group.group.id }),
  };
}

function unique(meanings: readonly Meaning[]): Meaning[] {
  const seen = new Set<string>();
  return meanings.filter((meaning) => {
    const key = meaningKey(meaning);
    return !seen.has(key) && seen.add(key);
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
