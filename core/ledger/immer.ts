import {
  applyPatches,
  current,
  enablePatches,
  isDraft,
  original,
  produceWithPatches,
  setAutoFreeze,
  type Draft,
} from 'immer';
import type { Workshop } from '../model/workshop';

enablePatches();

/**
 * Frozen states show every test that one is changed in place. Freezing looks at all 2,000 recommendations at each change,
 * which takes as long as the change itself: what is shipped does without.
 */
setAutoFreeze(!import.meta.env.PROD);

export { applyPatches, current, produceWithPatches };

/** The state as it was before this command. What a command only reads costs a tenth of a capture where a draft is made of it. */
export function stateBefore(draft: Draft<Workshop>): Draft<Workshop> {
  return isDraft(draft) ? (original(draft) ?? draft) : draft;
}
