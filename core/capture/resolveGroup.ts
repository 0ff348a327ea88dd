import { fold } from '../directory/fold';
import type { Meaning, NamedGroup, Resolution, Vocabulary } from './vocabulary';

const asMeaning = (group: NamedGroup): Meaning => ({ kind: 'group', group });

/** Headings that the letters after "^" could mean, in the order of the document. */
export function groupsFor(typed: string, { groups }: Vocabulary): Meaning[] {
  const folded = fold(typed);
  const fits = (group: NamedGroup) =>
    String(group.place) === folded || group.titles.some((title) => ` ${fold(title)}`.includes(` ${folded}`));
  return (folded === '' ? groups : groups.filter(fits)).map(asMeaning);
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
