import { refuse, type Named, type Refusal } from '../messages/refusal';
import type { Recommendation, RecommendationState } from '../model/recommendation';
import type { Workshop } from '../model/workshop';
import { bracketsOf } from '../text/typedBrackets';
import { whoObjects, whoReserves } from './exceptions';

export type Agreeable = Pick<Recommendation, 'state' | 'text' | 'subItems' | 'reservations' | 'positions'>;

/** What of a workshop decides: who is called what, and whether positions count at all. */
export type Table = Pick<Workshop, 'delegations' | 'document'>;

/** Names of delegations for a refusal, which outlives the draft that a command works on. */
export function namesOf(ids: readonly string[], delegations: Workshop['delegations']): Named[] {
  return ids.map((id) => (delegations[id] ? { ...delegations[id].name } : id));
}

/** What stands against a text being agreed, whatever its state is now: brackets, objections, reservations. */
export function notAgreeable(
  recommendation: Agreeable,
  to: RecommendationState,
  { delegations, document }: Table,
): Refusal | undefined {
  if (to !== 'agreed' && to !== 'agreedWithReservations') return undefined;
  const brackets = bracketsOf(recommendation, document.nature);
  if (brackets > 0) return refuse('state.bracketsLeft', { count: brackets });
  const isNegotiated = document.nature === 'negotiated';
  const objecting = isNegotiated ? whoObjects(recommendation) : [];
  if (objecting.length > 0)
    return refuse('state.objections', { delegations: namesOf(objecting, delegations) });
  if (to === 'agreedWithReservations') return undefined;
  const reserving = isNegotiated
    ? whoReserves(recommendation)
    : recommendation.reservations.flatMap((each) => (each.state === 'open' ? [each.delegation] : []));
  return reserving.length > 0
    ? refuse('state.reservationsOpen', { delegations: namesOf(reserving, delegations) })
    : undefined;
}

/** The state that a text can claim after something about it changed: one that no longer holds is taken back as far as needed. */
export function asFarAsAgreed(recommendation: Agreeable, table: Table): RecommendationState {
  const { state } = recommendation;
  if (!notAgreeable(recommendation, state, table)) return state;
  return notAgreeable(recommendation, 'agreedWithReservations', table)
    ? 'underDiscussion'
    : 'agreedWithReservations';
}
