import { ownNames, type DelegationChoice, type Nameable } from './chooseDelegation';
import { fold } from './fold';
import { termsOf } from './terms';

/** The most names that are offered for one that is not known. */
const OFFERED = 4;

/** How many letters may be wrong, missing, too many or swapped, by the length of the name. */
const mistakesIn = (length: number): number => (length < 4 ? 0 : length < 6 ? 1 : length < 12 ? 2 : 3);

/** The letters of a folded text as bits: texts that share few letters need not be compared further. */
function lettersOf(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at += 1) bits |= 1 << (text.charCodeAt(at) & 31);
  return bits;
}

function differing(a: number, b: number): number {
  let count = 0;
  for (let bits = a ^ b; bits !== 0; bits &= bits - 1) count += 1;
  return count;
}

/** The most letters that a language adds to a country's name to make an adjective of it: "nigérienne", "Senegalese". */
const ENDING = 5;

/** Whether it may be the adjective of a name of one word: "Nigérien" begins with Niger, "Nigerian" with Niger and Nigeria. */
const isInflected = (typed: string, name: string): boolean =>
  name.length >= 4 &&
  !name.includes(' ') &&
  typed.startsWith(name) &&
  typed.length <= name.length + ENDING &&
  !typed.includes(' ');

/** Letters to change, add, drop or swap between two texts; more than `most` gives `most + 1`. */
function mistakesBetween(a: string, b: string, most: number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      }
      next.push(least);
    }
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? most + 1;
}

/**
 * Delegations with a name or code that is typed almost so, the nearest first and the workshop's own before others:
 * "Frontext" is near Frontex, "Nigerai" near Nigeria. An adjective is near every name that it begins with, so that
 * "Nigérien" never has Nigeria alone to choose from.
 */
export function nearestNames(typed: string, nameable: Nameable): DelegationChoice[] {
  const folded = fold(typed);
  const most = mistakesIn(folded.length);
  if (most === 0) return [];
  const letters = lettersOf(folded);
  const differences = (name: string) =>
    Math.abs(name.length - folded.length) > most || differing(letters, lettersOf(name)) > 2 * most
      ? most + 1
      : mistakesBetween(folded, name, most);
  const mistakes = (name: string) =>
    isInflected(folded, name) ? Math.min(most, differences(name)) : differences(name);
  const found: { choice: DelegationChoice; rank: number }[] = [];
  const present = new Set<string>();
  for (const delegation of nameable.delegations) {
    if (delegation.code !== undefined) present.add(delegation.code);
    const own = nameable.directory.entries.find(({ code }) => code === delegation.code);
    const names = [
      ...ownNames(delegation),
      ...(own
        ? termsOf(nameable.directory)
            .filter(({ entry }) => entry === own)
            .map(({ text }) => text)
        : []),
    ];
    const least = Math.min(...names.map(mistakes));
    if (least <= most) found.push({ choice: { kind: 'delegation', delegation }, rank: least });
  }
  const byEntry = new Map<string, { choice: DelegationChoice; rank: number }>();
  for (const { text, entry } of termsOf(nameable.directory)) {
    if (present.has(entry.code)) continue;
    const rank = mistakes(text) + 0.5;
    if (rank > most + 0.5 || rank >= (byEntry.get(entry.code)?.rank ?? Infinity)) continue;
    byEntry.set(entry.code, { choice: { kind: 'entry', entry }, rank });
  }
  return [...found, ...byEntry.values()]
    .sort((a, b) => a.rank - b.rank)
    .slice(0, OFFERED)
    .map(({ choice }) => choice);
}
