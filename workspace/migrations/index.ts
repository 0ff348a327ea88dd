import type { Scope } from '../../core/ledger/ledger';
import { belongings } from './belongings';
import type { Migration } from './migration';

/** Nothing of this ledger changed with that schema: all three count the same, so that an act that wrote to two has one. */
const unchanged = (to: number): Migration => ({ to, migrate: (state) => state });

/** Every migration of every ledger. */
export const MIGRATIONS: Record<Scope, readonly Migration[]> = {
  library: [unchanged(2)],
  workshop: [belongings],
  people: [unchanged(2)],
};
