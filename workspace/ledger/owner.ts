import type { LedgerRef } from '../../core/ledger/ledger';

/** Identity of a ledger, so that a file of another one copied into its place is recognised. */
export interface Owner {
  /** What its journal's lines say. */
  name: string;
  /** Whether a snapshot's state belongs to it. */
  has: (state: unknown) => boolean;
}

export function ownerOf({ scope, id }: LedgerRef): Owner {
  const field = { library: undefined, workshop: 'id', people: 'workshop' }[scope];
  return {
    name: `${scope}/${id}`,
    has: (state) => (field === undefined ? isLibrary(state) : idIn(state, field) === id),
  };
}

function idIn(state: unknown, field: string): unknown {
  return typeof state === 'object' && state !== null
    ? Object.entries(state).find(([key]) => key === field)?.[1]
    : undefined;
}

function isLibrary(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'workshops' in state && 'actors' in state;
}
