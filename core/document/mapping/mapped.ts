import { levelName, placesOf, type PlacedEntry } from '../../catalogue/reference';
import type { Framework } from '../../model/framework';
import { coverageKey, coverageOf, type Covered } from '../../queries/coverage';
import { plainText } from '../../queries/plainText';
import { shortened } from '../../queries/shortened';
import type { Scope } from '../scope';
import { LANGUAGES } from '../../model/language';

/** A recommendation that is printed, as a table names it. */
export interface MappedRecommendation {
  id: string;
  /** "12."; the first words in quotation marks where it has no number. */
  name: string;
  words: string;
}

/** A place of the plan with the recommendations that speak to it. */
export interface MappedPlace {
  place: PlacedEntry;
  /** "Action 17". */
  name: string;
  covered: Covered;
}

/** What the recommendations of a document speak to in one plan. */
export interface Mapped {
  plan: Framework;
  recommendations: MappedRecommendation[];
  /** Domains, objectives and actions in the order of the plan. */
  places: MappedPlace[];
  unmapped: string[];
}

/** The plan of a workshop (the first of its kind that it is mapped to) and its recommendations; undefined without a plan. */
export function mappedOf(scope: Scope): Mapped | undefined {
  const { workshop, frameworks, language } = scope;
  const plan = workshop.frameworks.map(({ id }) => frameworks.get(id)).find((each) => each?.kind === 'plan');
  if (!plan) return undefined;
  const { places, unmapped } = coverageOf(workshop);
  const none: Covered = { primary: [], secondary: [], throughHeading: [] };
  return {
    plan,
    unmapped,
    recommendations: scope.outline.groups.flatMap(({ items }) =>
      items
        .filter(({ printed, tombstone }) => printed && !tombstone)
        .map(({ recommendation: { id, text }, label, number }) => {
          const known = [language, ...LANGUAGES].map((each) => plainText(text[each]?.nodes ?? []));
          const words = known.find((each) => each.trim() !== '') ?? '';
          const quoted = scope.words.quotation.replace('%', () => shortened(words));
          return { id, name: number === undefined ? quoted : label, words };
        }),
    ),
    places: placesOf(plan).map((place) => ({
      place,
      name: `${levelName(plan, place.reference.level, language)} ${place.reference.number}`,
      covered: places.get(coverageKey(place.reference)) ?? none,
    })),
  };
}

/** Whether nothing speaks to it, not even a heading. */
export function isUncovered({ covered }: MappedPlace): boolean {
  return Object.values(covered).every((ids: string[]) => ids.length === 0);
}
