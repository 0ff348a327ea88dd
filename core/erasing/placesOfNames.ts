import type { Workshop } from '../model/workshop';
import { BELONGINGS } from '../model/belongings';
import type { NameFinder } from './nameFinder';
import { textRuns } from './textRuns';

/** Where in a workshop a name stands, for a person to decide about it. */
export interface PlaceOfName {
  name: string;
  /** The part of the workshop, and the id of the thing in it. */
  part: keyof Workshop;
  id?: string;
  /** In a private note of a recommendation, rather than in its wording. */
  isNote: boolean;
  /** The text around it. */
  excerpt: string;
}

const AROUND = 40;

/** Every place of the present state in which one of the names stands, in the order of the workshop's fields. */
export function placesOfNames(workshop: Workshop, finder: NameFinder): PlaceOfName[] {
  const places: PlaceOfName[] = [];
  const inProposals: PlaceOfName[] = [];
  const look = (text: string, path: readonly string[]): void => {
    const isProposal = path[0] === 'proposals' || path[2] === 'putForward';
    for (const { name, start, end } of finder.find(text)) {
      (isProposal ? inProposals : places).push({
        name,
        ...thingAt(workshop, path),
        isNote: path[0] === 'notes',
        excerpt: text.slice(Math.max(0, start - AROUND), end + AROUND),
      });
    }
  };
  const walk = (value: unknown, path: readonly string[]): void => {
    if (typeof value === 'string') return look(value, path);
    if (typeof value !== 'object' || value === null) return;
    const runs = Array.isArray(value) ? textRuns(value) : [];
    for (const { text } of runs) look(text, path);
    const read = new Set(runs.flatMap(({ parts }) => parts.map(({ index }) => `${index}`)));
    for (const [key, each] of Object.entries(value)) if (!read.has(key)) walk(each, [...path, key]);
  };
  walk(workshop, []);
  // A proposal that reads as its recommendation does is said once.
  const said = new Set(places.map(asSaid));
  return [...places, ...inProposals.filter((place) => !said.has(asSaid(place)))];
}

const asSaid = ({ name, id, excerpt }: PlaceOfName) => JSON.stringify([name, id, excerpt]);

/** The thing that somebody knows the place by: of what belongs to a recommendation that one. */
function thingAt(
  workshop: Workshop,
  [part, id, ...within]: readonly string[],
): Pick<PlaceOfName, 'part' | 'id'> {
  const belonging = BELONGINGS.find((collection) => collection === part);
  if (belonging && id !== undefined) {
    const recommendation = workshop[belonging][id]?.recommendation;
    return { part: 'recommendations', ...(recommendation !== undefined && { id: recommendation }) };
  }
  return { part: part as keyof Workshop, ...(id !== undefined && within.length > 0 && { id }) };
}
