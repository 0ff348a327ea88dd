import { fold } from '../directory/fold';
import { oneLine } from '../text/oneLine';
import type { Meaning, NamedGroup, Resolution, Vocabulary } from './vocabulary';

const asMeaning = (group: NamedGroup): Meaning => ({ kind: 'group', group });

/** Headings that the letters after "^" could mean, in the order of the document. */
export function groupsFor(typed: string, { groups }: Vocabulary): Meaning[] {
  const folded = fold(typed);
  const fits = (group: NamedGroup) =>
    String(group.place) === folded || group.titles.some((title) => ` ${fold(title)}`.includes(` ${folded}`));
  return (folded === '' ? groups : groups.filter(fits)).map(asMeaning);
}

/** The heading that these words would make; undefined for a number, and where one is called so already. */
export function newGroupFor(typed: string, { groups }: Vocabulary): Meaning | undefined {
  const title = oneLine(typed);
  const folded = fold(title);
  if (folded.length < 2 || /^\d+$/.test(folded)) return undefined;
  if (groups.some(({ titles }) => titles.some((each) => fold(each) === folded))) return undefined;
  return { kind: 'newGroup', title };
}

/** Words in quotation marks are the heading that is called so, else the one that has them, else a new one. */
export function resolveQuotedGroup(typed: string, vocabulary: Vocabulary): Resolution {
  const folded = fold(typed);
  const called = vocabulary.groups.filter(({ titles }) => titles.some((each) => fold(each) === folded));
  const [only] = called;
  if (only && called.length === 1) return { kind: 'resolved', meaning: asMeaning(only) };
  if (only) return { kind: 'choose', options: called.map(asMeaning) };
  const found = resolveGroup(typed, vocabulary);
  const made = newGroupFor(typed, vocabulary);
  if (found.kind === 'choose' && made) return { ...found, options: [...found.options, made] };
  if (found.kind !== 'none') return found;
  return made ? { kind: 'resolved', meaning: made } : found;
}

/** "2" is the second heading; words do when one heading has a word beginning so. */
export function resolveGroup(typed: string, vocabulary: Vocabulary): Resolution {
  const folded = fold(typed);
  if (folded === '') return { kind: 'none' };
  const placed = vocabulary.groups.find(({ place }) => String(place) === folded);
  if (placed) return { kind: 'resolved', meaning: asMeaning(placed) };
  const options = groupsFor(typed, vocabulary);
  const [only] = options;
  if (!only) return { kind: 'none' };
  return options.length === 1 ? { kind: 'resolved', meaning: only } : { kind: 'choose', options };
}
