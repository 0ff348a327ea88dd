/**
 * One step of a state's schema. Migrations are numbered by the schema they lead to, never edited once released,
 * and each has a fixture in tests/fixtures that is never edited afterwards.
 */
export interface Migration {
  /** Leads from schema `to - 1` to schema `to`. */
  to: number;
  migrate(state: unknown): unknown;
}

/** Brings a state from one schema to another, step by step. Throws when a step is missing. */
export function migrateState(
  state: unknown,
  from: number,
  to: number,
  migrations: readonly Migration[],
): unknown {
  let migrated = state;
  for (let schema = from + 1; schema <= to; schema += 1) {
    const step = migrations.find((migration) => migration.to === schema);
    if (!step) throw new Error(`no migration leads to schema ${schema}`);
    migrated = step.migrate(migrated);
  }
  return migrated;
}
