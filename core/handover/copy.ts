import { type RECOMMENDATION, WORKSHOP } from '../model/fieldRouting';
import { routedFields, pickFields, type RoutedFields } from '../model/routedFields';
import type { Recommendation } from '../model/recommendation';
import type { Workshop } from '../model/workshop';
import { proposalsApart } from './proposalsApart';

/** What of a recommendation does not go out: nothing, as long as the compiler takes this. */
type StaysOfIt = RoutedFields<typeof RECOMMENDATION, 'handover', 'back' | 'never'>;

/** What stands in a copy in the place of what does not go out; the compiler asks for each such part. */
const BLANK = { notes: {} } satisfies Pick<Workshop, RoutedFields<typeof WORKSHOP, 'handover', 'back'>> &
  Pick<Recommendation, StaysOfIt>;

const OUT = routedFields(WORKSHOP, 'handover', 'always', 'out');
const BACK = routedFields(WORKSHOP, 'handover', 'always', 'out', 'back');

/**
 * A workshop as it goes to another laptop, by the routing table: private notes stay here, and so does the record of
 * what went where. What did not go along is no removal when the copy returns.
 */
export function copyGoingOut(workshop: Workshop): Workshop {
  return { ...pickFields(proposalsApart(workshop), OUT), ...BLANK };
}

/** A copy as it comes back: with what was written in it, private notes too. */
export function copyComingBack(workshop: Workshop): Workshop {
  return pickFields(proposalsApart(workshop), BACK);
}
