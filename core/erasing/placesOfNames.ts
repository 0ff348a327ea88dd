import type { Workshop } from '../model/workshop';
import type { NameFinder } from './nameFinder';

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
  const walk = (value: unknown, path: readonly string[]): void => {
    if (typeof value === 'string') {
      for (const { name, start, end } of finder.find(value)) {
        const [part, id] = path;
        const excerpt = value.slice(Math.max(0, start - AROUND), end + AROUND);
        places.push({
          name,
          part: part as keyof Workshop,
          ...(id !== undefined && path.length > 2 && { id }),
          isNote: path.includes('notes'),
          excerpt,
        });
      }
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, each] of Object.entries(value)) walk(each, [...path, key]);
    }
  };
  walk(workshop, []);
  return places;
}
