import { proposalIn, proposalsIn, type HoldingProposals } from '../../core/queries/proposalRecords';
import { numberedP, proposalNumbers } from '../../core/queries/proposals';
import { touchedBetween } from './changeTrail';
import { useWorkshop } from './ledgers';

type Numbers = ReadonlyMap<string, string>;

let last: (HoldingProposals & { numbers: Numbers }) | undefined;

/** "P7" for each proposal, made from the last answer where all that came are numbered behind the others. */
export function proposalNumbersFollowing({ recommendations, proposals }: HoldingProposals): Numbers {
  if (last?.recommendations === recommendations && last.proposals === proposals) return last.numbers;
  const touched =
    last?.proposals === proposals ? touchedBetween(last.recommendations, recommendations)?.ids : undefined;
  const numbers =
    (last && touched && withTouched(last, touched, { recommendations, proposals })) ??
    proposalNumbers(proposalsIn({ recommendations, proposals }));
  last = { recommendations, proposals, numbers };
  return numbers;
}

/** Undefined where one has a number that another has, or is gone. */
function withTouched(
  before: HoldingProposals & { numbers: Numbers },
  touched: readonly string[],
  now: HoldingProposals,
): Numbers | undefined {
  const numberIn = (state: HoldingProposals, id: string) => proposalIn(state, id)?.number;
  const changed = touched.filter((id) => numberIn(before, id) !== numberIn(now, id));
  if (changed.length === 0) return before.numbers;
  const taken = new Set(before.numbers.values());
  const numbers = new Map(before.numbers);
  for (const id of changed) {
    const number = numberIn(now, id);
    const label = number === undefined ? undefined : numberedP(number);
    if (label === undefined || numbers.has(id) || taken.has(label)) return undefined;
    taken.add(label);
    numbers.set(id, label);
  }
  return numbers;
}

/** Those of the open workshop. */
export function useProposalNumbers(): Numbers {
  return proposalNumbersFollowing(useWorkshop('recommendations', 'proposals'));
}
