import { z } from 'zod';
import { handoverSchema, type Handover } from '../../core/handover/file';
import { SCHEMA_VERSION } from '../../core/ledger/ledger';
import { refuse, type Refusal } from '../../core/messages/refusal';
import { MIGRATIONS } from './index';
import { asPutForwardIn, proposals } from './proposals';
import { migrateState } from './migration';

/** From this schema on a file says itself what was put forward. */
const PROPOSALS = proposals.to;

/** Files from before schema 2 do not say of which schema their workshops are. */
const schemaOf = z.looseObject({ schema: z.number().int().min(1).default(1) });

/** A handed-over file as it is written down: it says of which schema the workshops in it are. */
export function writtenHandover(handover: Handover): Handover & { schema: number } {
  return { schema: SCHEMA_VERSION, ...handover };
}

/**
 * A handed-over file in the schema of this version, whichever version wrote it. Refused: one of a newer version
 * (`file.newerSchema`), and what is no such file (`handover.notOne`).
 */
export function readHandover(written: unknown): Handover | Refusal {
  const known = schemaOf.safeParse(written);
  if (!known.success) return refuse('handover.notOne');
  const { schema, ...file } = known.data;
  if (schema > SCHEMA_VERSION) return refuse('file.newerSchema', { found: schema, known: SCHEMA_VERSION });
  const migrated = (state: unknown) => migrateState(state, schema, SCHEMA_VERSION, MIGRATIONS.workshop);
  const { base, state } = file;
  const beginning = migrated(base);
  const now = state === undefined ? undefined : migrated(state);
  const parsed = handoverSchema.safeParse({
    ...file,
    base: beginning,
    ...(now !== undefined && { state: schema < PROPOSALS ? asPutForwardIn(beginning, now) : now }),
  });
  return parsed.success ? parsed.data : refuse('handover.notOne');
}
