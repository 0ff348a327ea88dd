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
  const all: Recent[] = [];
  for (const recommendation of Object.values(recommendations)) {
    const { deleted, state, id, capturedAt: at } = recommendation;
    if (!deleted && state !== 'merged') all.push({ kind: 'recommendation', id, at, recommendation });
  }
  for (const contribution of Object.values(contributions)) {
    all.push({ kind: 'contribution', id: contribution.id, at: contribution.at, contribution });
  }
  return all.sort((a, b) => (a.at !== b.at ? (a.at < b.at ? 1 : -1) : orderOf(a) < orderOf(b) ? 1 : -1));
}

function orderOf(entry: Recent): string {
  return entry.kind === 'recommendation' ? entry.recommendation.order : entry.contribution.order;
}
