import type { Draft } from 'immer';
import type { Delegation } from '../model/participation';
import type { Group, Recommendation } from '../model/recommendation';
import type { Workshop } from '../model/workshop';
import { refuse, type Refusal } from '../messages/refusal';

/** Look-ups that answer with the thing or with the refusal that says it is gone. */
export function findRecommendation(state: Draft<Workshop>, id: string): Draft<Recommendation> | Refusal {
  const found = state.recommendations[id];
  return found && !found.deleted ? found : refuse('thing.missing', { kind: 'recommendation', id });
}

export function findGroup(state: Draft<Workshop>, id: string): Draft<Group> | Refusal {
  return state.groups[id] ?? refuse('thing.missing', { kind: 'group', id });
}

export function findDelegation(state: Draft<Workshop>, id: string): Draft<Delegation> | Refusal {
  return state.delegations[id] ?? refuse('thing.missing', { kind: 'delegation', id });
}

/** The first of these delegation ids that the workshop does not have, as a refusal. */
export function missingDelegation(state: Draft<Workshop>, ids: readonly string[]): Refusal | undefined {
  const id = ids.find((candidate) => !state.delegations[candidate]);
  return id === undefined ? undefined : refuse('thing.missing', { kind: 'delegation', id });
}
