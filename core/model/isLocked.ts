import type { DocumentStatus } from './workshop';

const LOCKED: readonly DocumentStatus[] = ['adopted', 'adoptedAdReferendum', 'validated', 'issued'];

/** Adoption locks wording; a corrected version opens it again. */
export function isLocked(status: DocumentStatus): boolean {
  return LOCKED.includes(status);
}
