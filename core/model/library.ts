import { z } from 'zod';
import { atMost } from './atMost';
import { byId, idSchema, instantSchema, daySchema } from './ids';
import { interfaceLanguageSchema } from './interfaceLanguageSchema';
import { byLanguage, languageSchema } from './languageSchema';
import { planReferenceSchema } from './framework';
import { actorSchema } from './participation';

/** A workshop's entry in the list of workshops, derived from the workshop by the host. */
export const workshopListEntrySchema = z.strictObject({
  id: idSchema,
  title: byLanguage(z.string()),
  place: byLanguage(z.string()),
  startsOn: daySchema,
  endsOn: daySchema,
  style: idSchema,
  recommendations: z.number().int().min(0),
  delegations: z.number().int().min(0),
  status: z.string(),
  changedAt: instantSchema,
  /** When it came to be here: of two with one title and one date, the later one is the copy. */
  createdAt: instantSchema.optional(),
  /** The day after which its people were to be erased, as its people file says. */
  deleteAfter: daySchema.optional(),
  /** Set when it was put in the bin; it can be brought back. */
  binnedAt: instantSchema.optional(),
});
export type WorkshopListEntry = z.infer<typeof workshopListEntrySchema>;

/** Official wording of a plan pasted by a secretariat, laid over the catalogue's framework. */
export const enteredWordingSchema = z.strictObject({
  id: idSchema,
  target: planReferenceSchema,
  /** Of a domain, its definition, whose paragraphs are parted by line breaks; absent: the wording itself. */
  part: z.literal('definition').optional(),
  language: languageSchema,
  text: z.string().min(1).max(20_000),
  source: z.string().min(1).max(1_000),
  checkedBy: z.string().min(1).max(200),
  /** The day on which it was compared with its source; on another laptop it was entered later. */
  checkedOn: daySchema.optional(),
  enteredAt: instantSchema,
  enteredBy: idSchema,
});
export type EnteredWording = z.infer<typeof enteredWordingSchema>;

export const settingsSchema = z.strictObject({
  interfaceLanguage: interfaceLanguageSchema,
  theme: z.enum(['system', 'light', 'dark', 'contrast']),
  /** Whether letters and signs alone are shortcuts ("g" then "p"); they are unless this is false (WCAG 2.2, 2.1.4). */
  letterKeys: z.boolean().optional(),
  /** How high the lines of lists are; comfortable unless this is set. */
  rows: z.enum(['compact', 'comfortable']).optional(),
  /** Who is working now on this laptop: "Working as: Awa, rapporteur". */
  workingAs: idSchema.optional(),
});

/** State of the library: people who work here, settings, the list of workshops, official wordings entered. */
export const librarySchema = z.strictObject({
  actors: atMost(10_000, byId(actorSchema)),
  settings: settingsSchema,
  workshops: atMost(100_000, byId(workshopListEntrySchema)),
  wordings: atMost(10_000, byId(enteredWordingSchema)),
});
export type Library = z.infer<typeof librarySchema>;
