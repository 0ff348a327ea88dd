import type { Proposal, Proposals } from '../model/proposal';
import type { Recommendation } from '../model/recommendation';

/** "P7" */
export const numberedP = (number: number): string => `P${number}`;

const NEXT = ['', ' bis', ' ter', ' quater'];

/**
 * "P7" for each proposal, by its id. Two have one number where an undone capture came back after another was made: the one
 * captured later is "P7 bis".
 */
export function proposalNumbers(proposals: Proposals): Map<string, string> {
  const sorted = Object.values(proposals).sort(byNumber);
  const numbers = new Map<string, string>();
  const given = new Map<number, number>();
  for (const { id, number } of sorted) {
    const before = given.get(number) ?? 0;
    given.set(number, before + 1);
    numbers.set(id, `${numberedP(number)}${NEXT[before] ?? ` (${before + 1})`}`);
  }
  return numbers;
}

function byNumber(a: Proposal, b: Proposal): number {
  if (a.number !== b.number) return a.number - b.number;
  if (a.capturedAt !== b.capturedAt) return a.capturedAt < b.capturedAt ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** What became of a proposal: the recommendations that came from it and stand in the draft; none if it was left out. */
export function becameOf(
  proposal: string,
  recommendations: Readonly<Record<string, Recommendation>>,
): Recommendation[] {
  return Object.values(recommendations).filter(
    ({ from, state, deleted }) => from.includes(proposal) && state !== 'merged' && !deleted,
  );
}
