/** Where the keys of a list lead from one of its lines; `last` is the index of the last one. */
export const LIST_MOVES: Partial<Record<string, (index: number, last: number) => number>> = {
  ArrowDown: (index, last) => Math.min(last, index + 1),
  ArrowUp: (index) => Math.max(0, index - 1),
  Home: () => 0,
  End: (_, last) => last,
};
