import type { DelegationChoice } from '../directory/chooseDelegation';
import type { PlanReference } from '../model/framework';
import { parseLine, type CaptureLine } from './parseLine';
import { choiceName, entryOf, meaningKey, placeKey, tokenOf, type Vocabulary } from './vocabulary';

/** What was captured, as the line says it. */
export interface Entry {
  kind: CaptureLine['kind'];
  text: string;
  delegations: readonly DelegationChoice[];
  references: readonly PlanReference[];
}

/** Most parts of a text that are kept as text although they look like names. */
const MOST_LITERAL = 40;

/**
 * The line that reads back as this entry, and its parts that are text although they look like names; undefined where
 * the line cannot say it, such as a text with a break in it.
 */
export function lineOf(
  entry: Entry,
  vocabulary: Vocabulary,
): { line: string; literal: ReadonlySet<string> } | undefined {
  const places = entry.references.map((reference) => ` ${tokenOf({ kind: 'place', reference }, vocabulary)}`);
  const body = entry.text + places.join('');
  const sign = entry.kind === 'contribution' ? '> ' : '';
  const bare = entry.delegations.map(
    (choice) => entryOf(choice, vocabulary.directory)?.code ?? choiceName(choice, vocabulary),
  );
  const signed = entry.delegations.map((choice) => tokenOf({ kind: 'delegation', choice }, vocabulary));
  const heads = bare.length === 0 ? [''] : [`${bare.join(', ')}: `, `${signed.join(' ')} `];
  for (const head of heads) {
    const found = readBack(sign + head + body, sign.length + head.length, entry, vocabulary);
    if (found) return found;
  }
  return undefined;
}

function readBack(line: string, textFrom: number, entry: Entry, vocabulary: Vocabulary) {
  const textTo = textFrom + entry.text.length;
  const literal = new Set<string>();
  for (let tries = 0; tries < MOST_LITERAL; tries += 1) {
    const read = parseLine(line, vocabulary, literal);
    if (isSame(read, entry)) return { line, literal };
    // What is recognised inside the text is text.
    const taken = [...read.recognised, ...read.unsettled].find(
      ({ start, end, raw }) => start >= textFrom && end <= textTo && !literal.has(raw),
    );
    if (!taken) return undefined;
    literal.add(taken.raw);
  }
  return undefined;
}

function isSame(read: CaptureLine, entry: Entry): boolean {
  const who = (choices: readonly DelegationChoice[]) =>
    choices.map((choice) => meaningKey({ kind: 'delegation', choice })).join();
  return (
    read.kind === entry.kind &&
    read.text === entry.text &&
    read.unsettled.length === 0 &&
    read.group === undefined &&
    who(read.delegations) === who(entry.delegations) &&
    read.references.map(placeKey).join() === entry.references.map(placeKey).join()
  );
}
