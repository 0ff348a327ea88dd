import type { Draft } from 'immer';
import { refuse, type Refusal } from '../ledger/refusal';
import type { DocumentStatus, Workshop } from '../model/workshop';

const LOCKED: readonly DocumentStatus[] = ['adopted', 'adoptedAdReferendum', 'validated', 'issued'];

/** Adoption locks wording; a corrected version opens it again. */
export function wordingLocked(state: Draft<Workshop>): Refusal | undefined {
  return LOCKED.includes(state.document.status) ? refuse('wording.locked') : undefined;
}
