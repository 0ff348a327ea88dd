import { z } from 'zod';
import { idSchema } from './ids';
import { byLanguage } from './languageSchema';

/** A place that meetings are held in, and the zone that its clocks keep. Data that a secretariat owns. */
export const placeSchema = z.strictObject({
  /** ISO 3166-1 alpha-2: "MA". */
  country: idSchema,
  name: byLanguage(z.string().min(1)),
  /** How the place calls itself, other spellings. */
  aliases: z.array(z.string().min(1)).optional(),
  /** IANA time zone: "Africa/Casablanca". */
  zone: z.string().min(1).max(100),
});
export type Place = z.infer<typeof placeSchema>;

export const placesSchema = z.strictObject({
  id: idSchema,
  version: z.string(),
  places: z.array(placeSchema).max(10_000),
  notes: z.array(z.string()),
  sources: z.array(z.string()),
});
