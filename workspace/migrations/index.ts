import type { Scope } from '../../core/ledger/ledger';
import { belongings } from './belongings';
import { proposals } from './proposals';
import type { Migration } from './migration';

/** Nothing of this ledger changed with that schema: all three count the same, so that an act that wrote to two has one. */
const unchanged = (to: number): Migration => ({ to, migrate: (state) => state });

/** Every migration of every ledger. */
export const MIGRATIONS: Record<Scope, readonly Migration[]> = {
  library: [unchanged(2), unchanged(3)],
  workshop: [belongings, proposals],
  people: [unchanged(2), unchanged(3)],
};
