/** Prepare: the meeting, its document, plans and languages. */
export const prepare = {
  style: 'House style',
} as const;
