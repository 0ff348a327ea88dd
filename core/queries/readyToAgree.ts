import { refuse, type Refusal } from '../messages/refusal';
import type { Recommendation } from '../model/recommendation';
import { notAgreeable, type Table } from './agreeable';
import type { Numbered } from './numbers';
import { roundState } from './round';

/** Why a text is not among those that the room agrees together; undefined when it is. */
export function notReadyToAgree(recommendation: Recommendation, table: Table): Refusal | undefined {
  const { state } = recommendation;
  if (state !== 'proposed' && state !== 'underDiscussion')
    return refuse('state.transition', { from: state, to: 'agreed' });
  const against = notAgreeable(recommendation, 'agreed', table);
  if (against) return against;
  return roundState(recommendation) === 'done' ? undefined : refuse('round.notAsked');
}

export interface ReadyToAgree {
  /** Asked on the wording that stands, and nothing stands against them. */
  ready: Numbered[];
  left: { item: Numbered; why: Refusal }[];
}

/** The texts that can be agreed in one step, and those that are left out, of all that are printed and not agreed yet. */
export function readyToAgree(items: readonly Numbered[], table: Table): ReadyToAgree {
  const ready: Numbered[] = [];
  const left: ReadyToAgree['left'] = [];
  for (const item of items) {
    const { state } = item.recommendation;
    if (!item.printed || item.tombstone || state === 'agreed' || state === 'agreedWithReservations') continue;
    const why = notReadyToAgree(item.recommendation, table);
    if (why) left.push({ item, why });
    else ready.push(item);
  }
  return { ready, left };
}
