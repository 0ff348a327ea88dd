import type { Contribution, Recommendation } from '../../core/model/recommendation';
import type { Workshop } from '../../core/model/workshop';

/** One thing captured, whichever it is. */
export type Recent =
  | { kind: 'recommendation'; id: string; at: string; recommendation: Recommendation }
  | { kind: 'contribution'; id: string; at: string; contribution: Contribution };

/** All that was captured, the newest first; what was captured in one paste keeps its order, the last line first. */
export function recentEntries({
  recommendations,
  contributions,
}: Pick<Workshop, 'recommendations' | 'contributions'>): Recent[] {
  const all: (Recent & { order: string })[] = [
    ...Object.values(recommendations)
      .filter(({ deleted, state }) => !deleted && state !== 'merged')
      .map((recommendation) => ({
        kind: 'recommendation' as const,
        id: recommendation.id,
        at: recommendation.capturedAt,
        order: recommendation.order,
        recommendation,
      })),
    ...Object.values(contributions).map((contribution) => ({
      kind: 'contribution' as const,
      id: contribution.id,
      at: contribution.at,
      order: contribution.order,
      contribution,
    })),
  ];
  return all.sort((a, b) => (a.at !== b.at ? (a.at < b.at ? 1 : -1) : a.order < b.order ? 1 : -1));
}
