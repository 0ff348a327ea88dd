import type { Framework } from '../../model/framework';
import { placeKey, placesOf } from '../reference';
import { PLAN_TEXT_LIMITS, type PlanText, type PlanTextEntry } from './planText';

interface Definitions {
  /** Each as one entry of its domain, its paragraphs parted by line breaks. */
  entries: PlanTextEntry[];
  /** Which paragraphs they are made of, by their place in `loose`. */
  placed: ReadonlySet<number>;
}

/**
 * The definitions of a text with the domain of this plan that each belongs to: the one that the text names before it or,
 * where it names none, the one under which the plan has every number that follows. Where the numbers that follow are of
 * several domains, of none, or of another than the text names, the definition is given no place.
 */
export function definitionsIn(plan: Framework, { entries, loose }: PlanText): Definitions {
  const byPlace = new Map<number, number[]>();
  for (const [index, { isDefinition, before }] of loose.entries()) {
    if (!isDefinition || before === undefined) continue;
    const known = byPlace.get(before);
    if (known) known.push(index);
    else byPlace.set(before, [index]);
  }
  if (byPlace.size === 0) return { entries: [], placed: new Set() };

  const domainOf = domainsByNumber(plan);
  const begins = [...byPlace.keys()].sort((a, b) => a - b);
  const made: PlanTextEntry[] = [];
  const placed = new Set<number>();
  for (const [at, begin] of begins.entries()) {
    const heading = entries.slice(begins[at - 1] ?? 0, begin).findLast(({ level }) => level === 'domain');
    const end = entries.findIndex(({ level }, index) => index >= begin && level === 'domain');
    const until = Math.min(begins[at + 1] ?? entries.length, end < 0 ? entries.length : end);
    const named = heading && domainOf(heading);
    const following = new Set(entries.slice(begin, until).map(domainOf));
    const [only] = following;
    const number = heading
      ? [...following].every((each) => each === named)
        ? named
        : undefined
      : following.size === 1
        ? only
        : undefined;
    const paragraphs = byPlace.get(begin) ?? [];
    const text = paragraphs.map((index) => loose[index]?.text ?? '').join('\n');
    const line = loose[paragraphs[0] ?? 0]?.line ?? 1;
    if (number === undefined || text.length > PLAN_TEXT_LIMITS.text) continue;
    made.push({ level: 'domain', number, part: 'definition', text, line });
    for (const index of paragraphs) placed.add(index);
  }
  return { entries: made, placed };
}

/** Which domain of the plan a number stands under; undefined where the plan has it nowhere. */
function domainsByNumber(plan: Framework): (entry: PlanTextEntry) => string | undefined {
  const known = new Map(
    placesOf(plan).map(({ reference, domain }): [string, string] => [placeKey(reference), domain.number]),
  );
  return (entry) => known.get(placeKey(entry));
}
