import type { Proposal, Proposals } from '../model/proposal';
import type { Recommendation } from '../model/recommendation';
import { putForwardAs } from '../queries/proposalRecords';
import { highestOf } from '../queries/survey';

/**
 * Proposals of recommendations that a file brings: it has the draft only, so each is taken for what was put forward, as it
 * stands in the file, and the record says so. Numbered behind those that are known.
 */
export function proposalsOfFile(
  recommendations: readonly Recommendation[],
  known: Proposals = {},
): Record<string, Proposal> {
  const first = highestOf(known) + 1;
  return Object.fromEntries(
    recommendations.map((recommendation, index) => {
      const { id, agendaItem, capturedAt, capturedBy } = recommendation;
      const origin = { by: 'file' as const, ...(agendaItem !== undefined && { agendaItem }) };
      const asFile = { ...putForwardAs(recommendation, first + index, origin), asFound: true as const };
      return [id, { id, ...asFile, capturedAt, capturedBy }];
    }),
  );
}
