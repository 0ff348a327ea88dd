import { memoizeLookUp } from './memoizeLookUp';
import { resolveSpeaker } from './resolveDelegation';
import { doubtfulBeforeDash, doubtfulSpeaker, nameAtBeginning } from './unknownSpeaker';
import type { Resolution, Vocabulary } from './vocabulary';

/** A piece of the line; `end` is exclusive, in UTF-16 code units. */
interface Piece {
  text: string;
  start: number;
  end: number;
}

/** One who is named where a speaker stands. */
export interface HeadPart extends Piece {
  resolution: Resolution;
  /** Nobody is called so: `resolution` holds those who may be meant. */
  isKnown: boolean;
  lacksColon?: boolean;
}

/** What stands where a speaker stands. */
export interface SpeakerHead {
  parts: HeadPart[];
  /** What is not recorded of it. */
  cuts: { start: number; end: number }[];
  /** Where the text begins. */
  end: number;
}

/** What stands before the first colon, without the mark of what was said. */
const BEFORE_COLON = /^(\s*>?\s*)([^:\n>@#^][^:\n@#^]{0,118}?)[\s\u00a0\u202f]*:(?!\/\/|(?<=\d:)\d)/u;
/** What stands before the first dash that is no hyphen: "Bénin - ", "Bénin – ", "Bénin- ". */
const BEFORE_DASH = /^(\s*>?\s*)([^:\n>@#^–—-][^:\n@#^]{0,118}?)(?:\s+[-–—]+\s*|[-–—]+\s+)/u;
const SAID = /^\s*>\s*/u;
const SEPARATOR = /\s*[,;+/&]\s*/gu;
const AND = /\s+(?:and|et|e|y)\s+/giu;

const speakerNamed = memoizeLookUp(resolveSpeaker);

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

const isNamed = ({ resolution }: HeadPart): boolean => resolution.kind !== 'none';

/** A piece split at "and", the longest name first: "Senegal" and "São Tomé and Príncipe". */
function joinedParts(whole: Piece, named: (part: Piece) => HeadPart): HeadPart[] {
  const words = pieces(whole.text, whole.start, AND);
  const parts: HeadPart[] = [];
  for (let first = 0; first < words.length; first += 1) {
    const { start = 0 } = words[first] ?? {};
    for (let last = words.length - 1; last >= first; last -= 1) {
      const { end = start } = words[last] ?? {};
      const part = named({ text: whole.text.slice(start - whole.start, end - whole.start), start, end });
      if (last > first && !isNamed(part)) continue;
      parts.push(part);
      first = last;
      break;
    }
  }
  return parts;
}

/** The delegations before a colon: the whole of it, or split at commas, or at "and" too. */
function partsOf(typed: string, from: number, vocabulary: Vocabulary): HeadPart[] | undefined {
  const named = (part: Piece): HeadPart => ({
    ...part,
    resolution: speakerNamed(part.text, vocabulary),
    isKnown: true,
  });
  const whole = named({ text: typed, start: from, end: from + typed.length });
  if (isNamed(whole)) return [whole];
  const byComma = pieces(typed, from, SEPARATOR).map(named);
  const all = byComma.flatMap((part) => (isNamed(part) ? [part] : joinedParts(part, named)));
  if (all.every(isNamed)) return all;
  if (!all.some(isNamed)) return undefined;
  // Somebody known beside somebody unknown: each that is unknown is asked for alone, unless one of them is a sentence.
  const doubted = all.map((part) =>
    isNamed(part) ? part : { ...part, resolution: doubtfulSpeaker(part.text, vocabulary), isKnown: false },
  );
  return doubted.every(isNamed) ? doubted : undefined;
}

/** All of the head is cut, or, where a part of it is kept as text on purpose, what was recognised beside it. */
function cutsOf(parts: readonly HeadPart[], literal: ReadonlySet<string>, from: number, end: number) {
  if (!parts.some(({ text }) => literal.has(text))) return [{ start: from, end }];
  return parts.flatMap((part, index) => {
    if (literal.has(part.text)) return [];
    const next = parts[index + 1];
    return next
      ? [{ start: part.start, end: next.start }]
      : [{ start: parts[index - 1]?.end ?? from, end: part.end }];
  });
}

/**
 * Who stands before the first colon, or before a dash in its place; undefined for ordinary text. Nobody is swallowed:
 * what is not known there is a part that has to be settled, unless it is `literal`.
 */
export function speakerHead(
  line: string,
  vocabulary: Vocabulary,
  literal: ReadonlySet<string>,
): SpeakerHead | undefined {
  const dash = BEFORE_DASH.exec(line);
  const colon = BEFORE_COLON.exec(line);
  const beforeDash = dash ? headOfDash(dash, vocabulary, literal) : undefined;
  if (beforeDash || !colon) return beforeDash;

  const [whole, lead = '', typed = ''] = colon;
  if (literal.has(typed)) return undefined;
  const from = lead.length;
  const parts = partsOf(typed, from, vocabulary);
  if (parts) {
    return {
      parts: parts.filter(({ text }) => !literal.has(text)),
      cuts: cutsOf(parts, literal, from, whole.length),
      end: whole.length,
    };
  }
  const name = nameAtBeginning(typed, vocabulary);
  if (name !== undefined) {
    const start = from + typed.indexOf(name);
    return literal.has(name) ? undefined : doubt(name, start, start + name.length, vocabulary);
  }
  const resolution = doubtfulSpeaker(typed, vocabulary);
  if (resolution.kind === 'none') return undefined;
  const part = { text: typed, start: from, end: from + typed.length, resolution, isKnown: false };
  return { parts: [part], cuts: [], end: whole.length };
}

function doubt(text: string, start: number, end: number, vocabulary: Vocabulary): SpeakerHead | undefined {
  const resolution = doubtfulBeforeDash(text, vocabulary);
  if (resolution.kind === 'none') return undefined;
  return { parts: [{ text, start, end, resolution, isKnown: false, lacksColon: true }], cuts: [], end };
}

function headOfDash(
  [whole, lead = '', typed = '']: RegExpExecArray,
  vocabulary: Vocabulary,
  literal: ReadonlySet<string>,
): SpeakerHead | undefined {
  return literal.has(typed) ? undefined : doubt(typed, lead.length, whole.length, vocabulary);
}

/** Where a line says that it is what was said, and no proposal: a ">" at its beginning, or after who speaks. */
export function saidIn(line: string, afterHead = 0): { start: number; end: number } | undefined {
  for (const from of [0, afterHead]) {
    const mark = SAID.exec(line.slice(from));
    if (mark) return { start: from, end: from + mark[0].length };
  }
  return undefined;
}
