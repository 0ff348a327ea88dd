import { parseLine, type CaptureLine, type Unsettled } from './parseLine';
import { groupsFor, newGroupFor } from './resolveGroup';
import { placesFor } from './resolvePlace';
import { resolveDelegation } from './resolveDelegation';
import { signAtCaret, type Sign } from './signs';
import { entryOf, meaningKey, tokenOf, type Meaning, type Vocabulary } from './vocabulary';

/** Options for the text at the caret; `end` is exclusive, in UTF-16 code units. */
export interface Completion {
  sign: Sign;
  start: number;
  end: number;
  options: Meaning[];
  /** The option that Enter takes by itself; absent when several fit. */
  taken?: Meaning;
}

const MAX_OPTIONS = 60;

/** Completions for the sign at the caret; undefined when there is none, or it is finished and text follows it. */
export function completionAt(
  line: string,
  caret: number,
  read: CaptureLine,
  vocabulary: Vocabulary,
): Completion | undefined {
  const token = signAtCaret(line, caret);
  if (!token) return undefined;
  const mark = read.recognised.find(({ start }) => start === token.start);
  if (mark && mark.end < caret) return undefined;
  const options = optionsFor(token.sign, token.typed, vocabulary).slice(0, MAX_OPTIONS);
  if (options.length === 0) return undefined;
  const { sign, start, end } = token;
  const hasFloor = options.find((option) => isSpeaking(option, vocabulary));
  const taken = mark?.meaning ?? (token.typed === '' ? hasFloor : undefined);
  return { sign, start, end, options, ...(taken && { taken }) };
}

/** Whether it is the delegation that has the floor. */
function isSpeaking(meaning: Meaning, { floor }: Vocabulary): boolean {
  return (
    meaning.kind === 'delegation' &&
    meaning.choice.kind === 'delegation' &&
    meaning.choice.delegation.id === floor
  );
}

function optionsFor(sign: Sign, typed: string, vocabulary: Vocabulary): Meaning[] {
  if (sign === '#') return placesFor(typed, vocabulary);
  if (sign === '^') {
    const fitting = groupsFor(typed, vocabulary);
    const made = fitting.length === 0 ? newGroupFor(typed, vocabulary) : undefined;
    return made ? [made] : fitting;
  }
  if (typed.trim() === '') {
    const all = vocabulary.delegations.map((delegation): Meaning => ({
      kind: 'delegation',
      choice: { kind: 'delegation', delegation },
    }));
    return [
      ...all.filter((option) => isSpeaking(option, vocabulary)),
      ...all.filter((option) => !isSpeaking(option, vocabulary)),
    ];
  }
  const resolution = resolveDelegation(typed, vocabulary);
  if (resolution.kind === 'resolved') return [resolution.meaning];
  return resolution.kind === 'choose' ? resolution.options : [];
}

/** The line with an option in the place of what was typed, and where the caret then stands. */
export function complete(
  line: string,
  { start, end }: Pick<Completion, 'start' | 'end'>,
  meaning: Meaning,
  vocabulary: Vocabulary,
): { line: string; caret: number } {
  const after = line.slice(end);
  const token = tokenOf(meaning, vocabulary) + (/^[\s,;:.]/u.test(after) ? '' : ' ');
  return { line: line.slice(0, start) + token + after, caret: start + token.length };
}

/** Replaces an ambiguous part of the line by the code of the option that was chosen. */
export function settle(
  line: string,
  { start, end, raw, lacksColon }: Unsettled,
  meaning: Meaning,
  vocabulary: Vocabulary,
): { line: string; caret: number } {
  const bare = !/^[@#^]/u.test(raw) && meaning.kind === 'delegation';
  const code = bare ? entryOf(meaning.choice, vocabulary.directory)?.code : undefined;
  const token = (code ?? tokenOf(meaning, vocabulary)) + (lacksColon ? ': ' : '');
  const settled = line.slice(0, start) + token + line.slice(end).replace(lacksColon ? /^[\s,;]+/u : '', '');
  return { line: settled, caret: settled.length };
}

/** The line without one thing that it names: a chip was taken away. */
export function withoutMeaning(line: string, read: CaptureLine, meaning: Meaning): string {
  const key = meaningKey(meaning);
  const marks = read.recognised.filter((mark) => meaningKey(mark.meaning) === key);
  let rest = line;
  for (const { start, end } of [...marks].sort((a, b) => b.start - a.start)) {
    rest = rest.slice(0, start) + rest.slice(end);
  }
  return rest.replace(/^(\s*>?\s*)[\s,;/+&]*:\s*/u, '$1').replace(/^(\s*>?\s*)[,;/+&]\s*/u, '$1');
}

export interface PastedProposal {
  line: string;
  read: CaptureLine;
  /** Ambiguous names: kept as text unless a person chooses. */
  doubtful: Unsettled[];
}

/**
 * Parses pasted lines as proposals. A line that names only delegations is the speaker of the lines after it. Ambiguous
 * names stay in the text and are shown as doubtful.
 */
export function readPasted(lines: readonly string[], vocabulary: Vocabulary): PastedProposal[] {
  const proposals: PastedProposal[] = [];
  let speaking: CaptureLine['delegations'] = [];
  for (const line of lines) {
    const first = parseLine(line, vocabulary);
    const doubtful = first.unsettled;
    const read =
      doubtful.length === 0 ? first : parseLine(line, vocabulary, new Set(doubtful.map(({ raw }) => raw)));
    if (read.text === '') {
      if (read.delegations.length > 0) speaking = read.delegations;
      continue;
    }
    // A line whose own speaker is in doubt speaks for nobody else.
    const inDoubt = doubtful.some(({ sign, options }) => sign === '@' && options.length > 0);
    const delegations = read.delegations.length > 0 || inDoubt ? read.delegations : speaking;
    proposals.push({ line, read: { ...read, delegations }, doubtful });
  }
  return proposals;
}
