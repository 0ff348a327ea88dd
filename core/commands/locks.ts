import type { Draft } from 'immer';
import { stateBefore } from '../ledger/immer';
import { refuse, type Refusal } from '../messages/refusal';
import type { Workshop } from '../model/workshop';
import { isLocked } from '../model/isLocked';

/** Refusal of any change of wording, if the status locks it. */
export function wordingLocked(state: Draft<Workshop>): Refusal | undefined {
  return isLocked(stateBefore(state).document.status) ? refuse('wording.locked') : undefined;
}
