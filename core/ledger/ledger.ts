import { z } from 'zod';
import { idSchema, instantSchema } from '../model/ids';
import type { Library } from '../model/library';
import type { People } from '../model/participation';
import type { Workshop } from '../model/workshop';
import { LIBRARY, SCOPES } from './scopes';

export { LIBRARY, SCOPES };
export const scopeSchema = z.enum(SCOPES);
export type Scope = z.infer<typeof scopeSchema>;

export interface States {
  library: Library;
  workshop: Workshop;
  people: People;
}

/** `id` is the workshop's id; the library's own is "library". */
export const ledgerRefSchema = z.strictObject({ scope: scopeSchema, id: idSchema });
export type LedgerRef = z.infer<typeof ledgerRefSchema>;

/** The number of the schema that new lines of every ledger are written in. */
export const SCHEMA_VERSION = 3;

/** An Immer patch: paths are keys and array indexes from the state's root. */
export const patchSchema = z.strictObject({
  op: z.enum(['replace', 'remove', 'add']),
  path: z.array(z.union([z.string(), z.number()])),
  value: z.unknown().optional(),
});

/** A journal line: what was meant (command) and what happened (patches). Replay applies patches, never commands. */
export const journalEntrySchema = z.strictObject({
  /** 1 for the first line; each line is the one before plus 1. */
  rev: z.number().int().min(1),
  schema: z.number().int().min(1),
  /** The ledger it was written into ("people/<workshop>"); lines from before 27 November 2026 do not say. */
  of: z.string().max(200).optional(),
  at: instantSchema,
  actor: idSchema,
  /** Which window or process sent it. */
  client: z.string().max(100),
  command: z.string().max(100),
  payload: z.unknown(),
  patches: z.array(patchSchema),
  inverse: z.array(patchSchema),
  /** For undo and redo: the revision whose effect this line takes back. */
  undoes: z.number().int().min(1).optional(),
  /** Names an act that wrote to several ledgers at once (the import of a list): its lines are undone together. */
  act: idSchema.optional(),
});
export type JournalEntry = z.infer<typeof journalEntrySchema>;

/** A state at a revision. */
export interface Revision<S> {
  rev: number;
  state: S;
}
