import { z } from 'zod';
import { idSchema } from '../model/ids';
import { ENCODINGS } from './decode';
import { SEPARATORS } from './delimited';
import { FIELDS } from './fields';

const choiceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('entry'), code: idSchema }),
  z.strictObject({ kind: z.literal('delegation'), id: idSchema }),
  z.strictObject({ kind: z.literal('free') }),
]);

const mappingSchema = z.strictObject({
  header: z.number().int().min(0).max(2_000_000).nullable(),
  firstRow: z.number().int().min(0).max(2_000_000),
  columns: z.array(z.enum([...FIELDS, 'ignored'])).max(20_000),
  fillDown: z.boolean(),
});

/** How a list is to be read; what is absent is recognised. */
export const listOptionsSchema = z.strictObject({
  /** From 0; absent: the one that gives the most people. */
  sheet: z.number().int().min(0).max(10_000).optional(),
  encoding: z.enum(ENCODINGS).optional(),
  separator: z.enum(SEPARATORS).optional(),
  mapping: mappingSchema.optional(),
  /** What spellings of delegations mean, by their key. */
  choices: z.record(z.string().max(5_000), choiceSchema).optional(),
});
export type ListOptions = z.infer<typeof listOptionsSchema>;
