import { z } from 'zod';

/**
 * Whether a record that is empty answers to this name all the same ("toString", "constructor"). Such a name is refused
 * wherever an id is parsed, so that looking one up in a record by id finds what was put there and nothing else.
 */
export function isReservedName(name: string): boolean {
  return name in {} || name === 'prototype';
}

/** Ids we make ourselves or read from a workshop file; never a key that JavaScript treats specially. */
export const idSchema = z
  .string()
  .min(1)
  .max(100)
  .regex(/^[A-Za-z0-9][A-Za-z0-9._:-]*$/, 'letters, digits and . _ : - only')
  .refine((id) => !isReservedName(id), 'reserved name');

/** An id that a text names, which may be of something that is gone or was never there. */
export const namedIdSchema = z
  .string()
  .max(100)
  .refine((id) => !isReservedName(id), 'reserved name');

/**
 * A fractional order key: compared as plain strings; equal keys sort by id. A command that needs a longer one is refused:
 * there is room for 5,000 that are put between the two made last, each time.
 */
export const orderKeySchema = z.string().min(1).max(2_000);

/** Instants are ISO 8601 in UTC; a calendar day is YYYY-MM-DD in the workshop's own time zone. */
export const instantSchema = z.iso.datetime();
export const daySchema = z.iso.date();

export type Id = z.infer<typeof idSchema>;

/** A record of things by id. */
export function byId<T extends z.ZodType>(value: T) {
  return z.record(idSchema, value);
}
