import { applyPatches, current, enablePatches, produceWithPatches, setAutoFreeze } from 'immer';

enablePatches();

/**
 * Frozen states show every test that one is changed in place. Freezing looks at all 2,000 recommendations at each change,
 * which takes as long as the change itself: what is shipped does without.
 */
setAutoFreeze(!import.meta.env.PROD);

export { applyPatches, current, produceWithPatches };
