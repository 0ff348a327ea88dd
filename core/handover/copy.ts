import { type RECOMMENDATION, WORKSHOP } from '../model/fieldRouting';
import { routedFields, pickFields, type RoutedFields } from '../model/routedFields';
import type { Recommendation } from '../model/recommendation';
import type { Workshop } from '../model/workshop';

type StaysHere = RoutedFields<typeof RECOMMENDATION, 'handover', 'back' | 'never'>;

/** What stands in a copy in the place of what does not go out; the compiler asks for each such field. */
const BLANK = { notes: [] } satisfies Pick<Recommendation, StaysHere>;

const OUT = routedFields(WORKSHOP, 'handover', 'always', 'out');
const BACK = routedFields(WORKSHOP, 'handover', 'always', 'out', 'back');

/**
 * A workshop as it goes to another laptop, by the routing table: private notes stay here, and so does the record of
 * what went where. What did not go along is no removal when the copy returns.
 */
export function copyGoingOut(workshop: Workshop): Workshop {
  const recommendations = Object.entries(workshop.recommendations).map(
    ([id, item]) => [id, item.notes.length === 0 ? item : { ...item, ...BLANK }] as const,
  );
  return { ...pickFields(workshop, OUT), recommendations: Object.fromEntries(recommendations) };
}

/** A copy as it comes back: with what was written in it, private notes too. */
export function copyComingBack(workshop: Workshop): Workshop {
  return pickFields(workshop, BACK);
}
