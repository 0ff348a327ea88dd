import type { Place } from '../model/place';
import { fold } from './fold';

/** A zone that a typed place may mean, with the name by which it was known. */
export interface OfferedZone {
  /** As in the data: "La Valette". */
  place: string;
  zone: string;
}

const namesOf = ({ name, aliases = [] }: Place) => [...new Set([...Object.values(name), ...aliases])];

/**
 * The time zones of the places that are named in a text ("Hôtel Farah, Rabat (Maroc)"), by whole words in any language;
 * a name within a longer one ("Porto" in "Porto-Novo") is not meant. Each zone once; none where nothing is known.
 */
export function zonesOfPlace(typed: string, places: readonly Place[]): OfferedZone[] {
  const text = ` ${fold(typed)} `;
  if (text.trim() === '') return [];
  const named = places.flatMap((place) =>
    namesOf(place).flatMap((name) => {
      const words = ` ${fold(name)} `;
      return words.trim() !== '' && text.includes(words) ? [{ place: name, zone: place.zone, words }] : [];
    }),
  );
  const meant = named.filter(({ words }) =>
    named.every((other) => other.words.length <= words.length || !other.words.includes(words)),
  );
  // Of two names in the data that fold alike, the one that is written as it was typed is shown.
  const asTyped = meant.sort((a, b) => Number(typed.includes(b.place)) - Number(typed.includes(a.place)));
  return [
    ...new Map(asTyped.toReversed().map(({ place, zone }) => [zone, { place, zone }])).values(),
  ].reverse();
}
