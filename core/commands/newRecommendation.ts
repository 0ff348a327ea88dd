import type { Recommendation } from '../model/recommendation';
import { same } from '../handover/same';

/** What a recommendation is captured with; everything else about it comes later. */
type Captured = Pick<
  Recommendation,
  'id' | 'group' | 'order' | 'text' | 'proposers' | 'mappings' | 'capturedAt' | 'capturedBy'
> &
  Partial<Pick<Recommendation, 'agendaItem' | 'withoutSpeaker'>>;

const fresh = () => ({
  subItems: [],
  themes: [],
  state: 'proposed' as const,
  positions: {},
  reservations: [],
  lineage: [],
  deleted: false,
});

/** A recommendation as it is captured: proposed, from the proposal that has its id, with nothing said about it yet. Its fields stand in the model's order. */
export function newRecommendation(captured: Captured): Recommendation {
  const { id, group, order, text, proposers, mappings, ...about } = captured;
  const { subItems, lineage, deleted, ...more } = fresh();
  const came = { from: [id], lineage, deleted };
  return { id, group, order, text, subItems, proposers, mappings, ...more, ...came, ...about };
}

/** Whether something was added to it since it was captured: another language, or any field that a new one has otherwise or not. */
export function hasGrown(recommendation: Recommendation): boolean {
  const { id, group, order, text, proposers, mappings, capturedAt, capturedBy, ...more } = recommendation;
  const { agendaItem, withoutSpeaker, from, putForward, ...rest } = more;
  return Object.keys(text).length > 1 || !same(rest, fresh());
}
