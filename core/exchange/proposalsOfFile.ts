import { nextNumber, proposalOf, type Proposal, type Proposals } from '../model/proposal';
import type { Recommendation } from '../model/recommendation';

/**
 * Proposals of recommendations that a file brings: it has the draft only, so each is taken for what was put forward, as it
 * stands in the file, and the record says so. Numbered behind those that are known.
 */
export function proposalsOfFile(
  recommendations: readonly Recommendation[],
  known: Proposals = {},
): Record<string, Proposal> {
  const first = nextNumber(known);
  return Object.fromEntries(
    recommendations.map((item, index) => {
      const { agendaItem } = item;
      const origin = { by: 'file' as const, ...(agendaItem !== undefined && { agendaItem }) };
      return [item.id, { ...proposalOf(item, first + index, origin), asFound: true as const }];
    }),
  );
}
