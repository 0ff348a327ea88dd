import type { Contribution, Recommendation } from '../../../core/model/recommendation';
import type { Workshop } from '../../../core/model/workshop';
import { touchedBetween } from '../../state/changeTrail';

/** One thing captured, whichever it is. */
export type Recent =
  | { kind: 'recommendation'; id: string; at: string; recommendation: Recommendation }
  | { kind: 'contribution'; id: string; at: string; contribution: Contribution };

type Captured = Pick<Workshop, 'recommendations' | 'contributions'>;

let last: (Captured & { entries: Recent[] }) | undefined;

/** The same as `recentEntries`, made from the last answer where it is known what a change touched. */
export function recentEntriesFollowing({ recommendations, contributions }: Captured): Recent[] {
  const touched =
    last?.contributions === contributions ? touchedBetween(last.recommendations, recommendations) : undefined;
  const entries =
    last && touched
      ? entriesAfter(last.entries, recommendations, touched.ids)
      : recentEntries({ recommendations, contributions });
  last = { recommendations, contributions, entries };
  return entries;
}

function entriesAfter(
  before: Recent[],
  recommendations: Workshop['recommendations'],
  ids: readonly string[],
): Recent[] {
  if (ids.length === 0) return before;
  const touched = new Set(ids);
  const entries = before.filter(({ id }) => !touched.has(id));
  for (const entry of [...touched].flatMap((id) => recommendations[id] ?? []).flatMap(captured)) {
    const place = entries.findIndex((other) => newestFirst(entry, other) < 0);
    entries.splice(place < 0 ? entries.length : place, 0, entry);
  }
  return entries;
}

/** All that was captured, the newest first; what was captured in one paste keeps its order, the last line first. */
export function recentEntries({ recommendations, contributions }: Captured): Recent[] {
  const all: Recent[] = Object.values(recommendations).flatMap(captured);
  for (const contribution of Object.values(contributions)) {
    all.push({ kind: 'contribution', id: contribution.id, at: contribution.at, contribution });
  }
  return all.sort(newestFirst);
}

/** Nothing for one that was deleted, or that another took up. */
function captured(recommendation: Recommendation): Recent[] {
  const { deleted, state, id, capturedAt: at } = recommendation;
  return deleted || state === 'merged' ? [] : [{ kind: 'recommendation', id, at, recommendation }];
}

function newestFirst(a: Recent, b: Recent): number {
  if (a.at !== b.at) return a.at < b.at ? 1 : -1;
  if (orderOf(a) !== orderOf(b)) return orderOf(a) < orderOf(b) ? 1 : -1;
  return a.id < b.id ? 1 : -1;
}

function orderOf(entry: Recent): string {
  return entry.kind === 'recommendation' ? entry.recommendation.order : entry.contribution.order;
}
