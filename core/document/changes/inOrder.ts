/** Something that stands at another place than before, if the rest of them stayed. */
interface Placed {
  /** Where it stood before. */
  before: number;
  /** How much it counts that it stayed: a heading carries what stands under it. */
  weight: number;
}

/**
 * Which of `all` (in their present order) stayed where they were relative to each other: the heaviest series that is still in
 * the order of before. The others moved. Cost: n log n.
 */
export function inOrder(all: readonly Placed[]): boolean[] {
  const ranks = [...all.map(({ before }) => before)].sort((a, b) => a - b);
  const rankOf = new Map(ranks.map((before, index) => [before, index + 1]));
  /** Fenwick tree: the heaviest series that ends at or before a rank, and where it ends. */
  const best: { weight: number; end: number }[] = Array.from({ length: all.length + 1 }, () => ({
    weight: 0,
    end: -1,
  }));
  const previous: number[] = [];
  let heaviest = { weight: 0, end: -1 };
  all.forEach(({ before, weight }, index) => {
    const rank = rankOf.get(before) ?? 0;
    let found = { weight: 0, end: -1 };
    for (let at = rank - 1; at > 0; at -= at & -at) {
      const here = best[at];
      if (here && here.weight > found.weight) found = here;
    }
    previous[index] = found.end;
    const series = { weight: found.weight + weight, end: index };
    if (series.weight > heaviest.weight) heaviest = series;
    for (let at = rank; at <= all.length; at += at & -at)
      if ((best[at]?.weight ?? 0) < series.weight) best[at] = series;
  });
  const stayed = all.map(() => false);
  for (let at = heaviest.end; at >= 0; at = previous[at] ?? -1) stayed[at] = true;
  return stayed;
}
