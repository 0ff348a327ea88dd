import type { JournalEntry } from '../../core/ledger/ledger';
import type { FirstWordings } from './firstWordings';

export type JournalPatch = JournalEntry['patches'][number];

/**
 * One step of a state's schema. Migrations are numbered by the schema they lead to, never edited once released,
 * and each has a fixture in tests/fixtures that is never edited afterwards.
 */
export interface Migration {
  /** Leads from schema `to - 1` to schema `to`. */
  to: number;
  migrate(state: unknown, recalled?: FirstWordings): unknown;
  /**
   * Makes what gathers from the journal's lines, oldest first, what the state does not say. Only the opening that migrates a
   * ledger for good reads them; a state of the past, or one that was handed over, is migrated as it stands.
   */
  recall?(): FirstWordings;
  /**
   * A patch of the older schema as the past of a thing is told in this one; undefined where what it changed lies in another
   * place now. Absent: patches are the same in both.
   */
  retell?(patch: JournalPatch): JournalPatch | undefined;
}

/** Brings a state from one schema to another, step by step. Throws when a step is missing. */
export function migrateState(
  state: unknown,
  from: number,
  to: number,
  migrations: readonly Migration[],
  recalled?: FirstWordings,
): unknown {
  let migrated = state;
  for (let schema = from + 1; schema <= to; schema += 1) {
    const step = migrations.find((migration) => migration.to === schema);
    if (!step) throw new Error(`no migration leads to schema ${schema}`);
    migrated = step.migrate(migrated, recalled);
  }
  return migrated;
}

/** A line's inverse in the schema of this version, as far as it has a place there. */
export function retoldInverse(
  { schema, inverse }: Pick<JournalEntry, 'schema' | 'inverse'>,
  migrations: readonly Migration[],
): JournalPatch[] {
  const later = migrations.filter(({ to }) => to > schema).sort((a, b) => a.to - b.to);
  return inverse.flatMap((patch) => {
    let told: JournalPatch | undefined = patch;
    for (const { retell } of later) told = told && retell ? retell(told) : told;
    return told ?? [];
  });
}
