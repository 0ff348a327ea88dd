import { z } from 'zod';
import { byLanguage } from './languageSchema';
import { idSchema } from './ids';

/** A country or organisation that delegations are picked from. Data that a secretariat owns, not a claim about the world. */
export const directoryEntrySchema = z.strictObject({
  /** ISO 3166-1 alpha-2 for a country ("CI"), the usual abbreviation for an organisation ("UNODC"). */
  code: idSchema,
  kind: z.enum(['state', 'organisation']),
  iso3: z.string().length(3).optional(),
  name: byLanguage(z.string()),
  /** Shown in pickers where the name alone could mean two: "Congo (Brazzaville)". */
  pickerName: byLanguage(z.string()).optional(),
  /** As printed in running text, article included: "the United Kingdom". Absent: the name. */
  printedName: byLanguage(z.string()).optional(),
  abbreviation: byLanguage(z.string()).optional(),
  aliases: z.array(z.string()),
  /** Place in the alphabetical order of each language, from 1. */
  order: byLanguage(z.number().int().min(1)),
  role: z.string().optional(),
  region: z.string().optional(),
});
export type DirectoryEntry = z.infer<typeof directoryEntrySchema>;

export const directorySchema = z.strictObject({
  id: idSchema,
  version: z.string(),
  entries: z.array(directoryEntrySchema),
  notes: z.array(z.string()),
  sources: z.array(z.string()),
});
export type Directory = z.infer<typeof directorySchema>;
