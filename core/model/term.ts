import { z } from 'zod';
import { idSchema } from './ids';
import { byLanguage } from './languageSchema';

/** A word of such meetings in the languages that it is known in. Data that a secretariat owns. */
export const termSchema = z.strictObject({
  id: idSchema,
  text: byLanguage(z.string().min(1).max(300)),
  /** What to mind about it: a false friend, who says it so. */
  note: byLanguage(z.string().min(1).max(300)).optional(),
});
export type Term = z.infer<typeof termSchema>;

export const termsSchema = z.strictObject({
  id: idSchema,
  version: z.string(),
  terms: z.array(termSchema).max(2_000),
  notes: z.array(z.string()),
  sources: z.array(z.string()),
});
