import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import { NO_FILE, systemFault } from '../../core/messages/systemFaults';

/** A fault of reading, as it is told: nothing was to be saved, so nothing is said of saving. */
export function unreadable(fault: unknown): Refusal {
  return isRefusal(fault) ? fault : refuse('storage.unreadable', { reason: systemFault(codeOf(fault)) });
}

/** The system's code of a fault ("EIO"); undefined when it was not the system's. */
export function codeOf(fault: unknown): string | undefined {
  return fault instanceof Error && 'code' in fault && typeof fault.code === 'string' ? fault.code : undefined;
}

/** Why a library stays closed whose own ledger cannot be read: nothing was to be saved, so nothing is said of saving. */
export function libraryUnreadable(refusal: Refusal): Refusal {
  if (refusal.refused === 'file.notRegular') return refuse('library.cannotOpen', { reason: NO_FILE });
  return refusal.refused === 'storage.failed' ? refuse('library.cannotOpen', refusal.values) : refusal;
}
