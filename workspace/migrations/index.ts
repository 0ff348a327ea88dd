import type { Scope } from '../../core/ledger/ledger';
import type { Migration } from './migration';

/** Every migration of every ledger. Schema 1 is the first, so there is none yet. */
export const MIGRATIONS: Record<Scope, readonly Migration[]> = {
  library: [],
  workshop: [],
  people: [],
};
