import { inOrder } from '../model/order';
import type { Group, Recommendation } from '../model/recommendation';
import type { Workshop } from '../model/workshop';
import { membersOf, type Members } from './members';

/** A recommendation in its place, with the number that stands there now. */
export interface Numbered {
  recommendation: Recommendation;
  /** Withdrawn, merged, deferred and never-circulated deleted ones keep their place on the desk but are not printed. */
  printed: boolean;
  /** Deleted, or merged into another, after it was circulated: its number stays, its text goes. */
  tombstone: boolean;
  /** "12", or "12 bis" where a frozen numbering leaves no number; absent when its group has no numbers. */
  number?: string;
  /** The run of whole numbers it counts in; absent for "12 bis", which does not count. */
  run?: { id: string; start: number };
}

export interface NumberedGroup {
  group: Group;
  items: Numbered[];
  /** The recommendations of the group, from which the items were made. */
  members: readonly Recommendation[];
  /** Counter before this group. Same group, members and counter: its numbers are reused. */
  counterBefore: string;
  /** How many of its items have a number. */
  counted: number;
}

export type Numberable = Pick<Workshop, 'groups' | 'recommendations'>;

const SUFFIXES = ['bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies', 'nonies', 'decies'];
const NOT_PRINTED = new Set<Recommendation['state']>(['withdrawn', 'merged', 'deferred']);

/** Counts one chain of numbers, around those that a circulated version has frozen. */
class Chain {
  private counter = 0;
  private segment: { id: string; start: number };

  constructor(
    private readonly id: string,
    private readonly taken: Set<string>,
  ) {
    this.segment = { id, start: 1 };
  }

  get place(): string {
    return `${this.id} ${this.counter}`;
  }

  /** Skips numbers that are known already. */
  skip(count: number): void {
    this.counter += count;
  }

  /** The place of a number that was frozen. A gap before it opens a new run, so that Word counts the same. */
  frozen(number: string): Pick<Numbered, 'number' | 'run'> {
    if (!/^[1-9]\d{0,5}$/.test(number)) return { number };
    return this.whole(Number(number));
  }

  /** The next free number; between two frozen ones there is none, so it becomes "12 bis". */
  next(): Pick<Numbered, 'number' | 'run'> {
    if (!this.taken.has(String(this.counter + 1))) return this.whole(this.counter + 1);
    for (let index = 0; ; index += 1) {
      const number = `${this.counter} ${SUFFIXES[index] ?? `bis ${index + 1}`}`;
      if (this.taken.has(number)) continue;
      this.taken.add(number);
      return { number };
    }
  }

  private whole(value: number): Pick<Numbered, 'number' | 'run'> {
    if (value !== this.counter + 1) this.segment = { id: `${this.id}-from-${value}`, start: value };
    this.counter = value;
    return { number: String(value), run: this.segment };
  }
}

/**
 * Every recommendation in printing order with its number. Groups and recommendations sort by order key; a group
 * that continues goes on counting where the last numbered group stopped, bullets in between notwithstanding.
 * @param earlier an earlier answer: its groups are taken over where heading, members and beginning are the same
 */
export function numberRecommendations(
  { groups: headings, recommendations }: Numberable,
  members: Members = membersOf(recommendations),
  earlier?: readonly NumberedGroup[],
): NumberedGroup[] {
  const groups = inOrder(Object.values(headings)).map((group) => ({
    group,
    members: members.get(group.id) ?? NOBODY,
  }));

  const taken: Set<string>[] = [];
  const chainOf = groups.map(({ group, members: list }) => {
    if (group.marker !== 'number') return -1;
    if (taken.length === 0 || group.numbering === 'restart') taken.push(new Set());
    for (const { frozenNumber } of list) if (frozenNumber !== undefined) taken.at(-1)?.add(frozenNumber);
    return taken.length - 1;
  });
  const isFrozen = taken.some(({ size }) => size > 0);
  const chains = taken.map((numbers, index) => new Chain(`numbers-${index + 1}`, numbers));

  return groups.map(({ group, members: list }, index) => {
    const chain = chains[chainOf[index] ?? -1];
    const counterBefore = isFrozen ? 'frozen' : (chain?.place ?? '');
    const known = earlier?.[index];
    if (
      !isFrozen &&
      known?.group === group &&
      known.members === list &&
      known.counterBefore === counterBefore
    ) {
      chain?.skip(known.counted);
      return known;
    }
    const items = list.map((each) => numbered(each, chain));
    const counted = items.filter(({ number }) => number !== undefined).length;
    return { group, members: list, counterBefore, counted, items };
  });
}

/** One list for all groups without members, so that two of them are the same. */
const NOBODY: readonly Recommendation[] = [];

function numbered(recommendation: Recommendation, chain: Chain | undefined): Numbered {
  const { frozenNumber, deleted, state } = recommendation;
  // What went into another text leaves its number too: a comment on it still finds where it was.
  const tombstone = frozenNumber !== undefined && (deleted || state === 'merged');
  const printed = tombstone || (!deleted && !NOT_PRINTED.has(state));
  if (!printed || !chain) return { recommendation, printed, tombstone };
  const place = frozenNumber === undefined ? chain.next() : chain.frozen(frozenNumber);
  return { recommendation, printed, tombstone, ...place };
}

/** The numbers that stand now, by recommendation id: what circulating a version freezes. */
export function frozenNumbers(workshop: Numberable): Map<string, string> {
  const numbers = new Map<string, string>();
  for (const { items } of numberRecommendations(workshop)) {
    for (const { recommendation, number } of items) {
      if (number !== undefined) numbers.set(recommendation.id, number);
    }
  }
  return numbers;
}
