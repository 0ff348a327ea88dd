/** In the place of a plan’s id, in a list of plans. */
export const NO_PLAN = 'none';
