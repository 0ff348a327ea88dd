import type { Draft } from 'immer';
import { refuse, type Refusal } from '../messages/refusal';
import type { Workshop } from '../model/workshop';
import { isLocked } from '../model/isLocked';

/** Why no wording can change now, if none can. */
export function wordingLocked(state: Draft<Workshop>): Refusal | undefined {
  return isLocked(state.document.status) ? refuse('wording.locked') : undefined;
}
