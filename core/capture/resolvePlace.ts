import { searchFramework } from '../catalogue/search';
import type { PlacedEntry } from '../catalogue/reference';
import { fold } from '../directory/fold';
import type { Framework } from '../model/framework';
import type { Meaning, Resolution, Vocabulary } from './vocabulary';

const asMeaning = ({ reference }: PlacedEntry): Meaning => ({ kind: 'place', reference });

/** "cadiz/5a" names another of the workshop's plans than the first. */
function planNamed(
  typed: string,
  { frameworks }: Vocabulary,
): { plan: Framework | undefined; query: string } {
  const slash = typed.indexOf('/');
  const named = slash > 0 ? frameworks.find(({ id }) => fold(id) === fold(typed.slice(0, slash))) : undefined;
  return named
    ? { plan: named, query: typed.slice(slash + 1) }
    : { plan: frameworks.find(({ kind }) => kind === 'plan'), query: typed };
}

/** Places that the letters after "#" could mean, the best first; none typed gives the plan's actions in order. */
export function placesFor(typed: string, vocabulary: Vocabulary): Meaning[] {
  const { plan, query } = planNamed(typed, vocabulary);
  if (!plan) return [];
  const found = searchFramework(plan, query, vocabulary.language);
  const places = fold(query) === '' ? found.filter(({ reference }) => reference.level === 'action') : found;
  return places.map(asMeaning);
}

/** A number that the plan has resolves ("17" is the action before the objective, "o7" the objective); words do when one place fits. */
export function resolvePlace(typed: string, vocabulary: Vocabulary): Resolution {
  const { plan, query } = planNamed(typed, vocabulary);
  if (!plan || fold(query) === '') return { kind: 'none' };
  const found = searchFramework(plan, query, vocabulary.language);
  const [first] = found;
  if (!first) return { kind: 'none' };
  const number = /\d+[a-z]?$/.exec(fold(query))?.[0];
  if (found.length === 1 || (number !== undefined && fold(first.entry.number) === number)) {
    return { kind: 'resolved', meaning: asMeaning(first) };
  }
  return { kind: 'choose', options: found.map(asMeaning) };
}
