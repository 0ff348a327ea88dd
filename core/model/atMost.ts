import { z } from 'zod';

const limits = z.registry<{ most: number }>();

/**
 * A list, or a record by id, that commands let grow to `most`. A longer one that was written before there was a limit can
 * still be read: reading refuses nothing that was saved.
 */
export function atMost<T extends z.ZodArray | z.ZodRecord>(most: number, schema: T): T {
  limits.add(schema, { most });
  return schema;
}

/** How many a list or a record may have: by its own schema, or as commands hold it. */
export function mostOf(schema: z.core.$ZodType): number {
  const told = limits.get(schema)?.most;
  if (told !== undefined) return told;
  const most = (schema._zod.def.checks ?? []).find((check) => check instanceof z.core.$ZodCheckMaxLength);
  return most?._zod.def.maximum ?? Infinity;
}
