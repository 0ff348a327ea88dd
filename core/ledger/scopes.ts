import type { LedgerRef } from './ledger';

/**
 * A ledger is one state kept by a journal and a snapshot: the library itself, one workshop, or the people
 * file of one workshop. All three are kept, replayed, undone and published by the same code.
 */
export const SCOPES = ['library', 'workshop', 'people'] as const;

export const LIBRARY = { scope: 'library', id: 'library' } as const satisfies LedgerRef;
