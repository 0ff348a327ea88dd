import { placesSchema, type Place } from '../../core/model/place';
import { readById } from './readById';

/** The places whose time zone is known: ours, with a secretariat's own added; a file of the same id replaces ours. */
export async function readPlaces(ours: string, theirs: string): Promise<Place[]> {
  const { things } = await readById([ours, theirs], 'places', placesSchema);
  return things.flatMap(({ places }) => places);
}
