import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import { NO_FILE, systemFault } from '../../core/messages/systemFaults';

/** The refusal of a read fault, which does not speak of saving. */
export function unreadable(fault: unknown): Refusal {
  return isRefusal(fault) ? fault : refuse('storage.unreadable', { reason: systemFault(codeOf(fault)) });
}

/** The system's code of a fault ("EIO"); undefined when it was not the system's. */
export function codeOf(fault: unknown): string | undefined {
  return fault instanceof Error && 'code' in fault && typeof fault.code === 'string' ? fault.code : undefined;
}

/** The refusal of a library whose own ledger cannot be read. */
export function libraryUnreadable(refusal: Refusal): Refusal {
  if (refusal.refused === 'file.notRegular') return refuse('library.cannotOpen', { reason: NO_FILE });
  return refusal.refused === 'storage.failed' ? refuse('library.cannotOpen', refusal.values) : refusal;
}
