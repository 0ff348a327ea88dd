import { z } from 'zod';
import { byLanguage } from './languageSchema';
import { daySchema, idSchema } from './ids';

/** How far a wording can be trusted. Only `verbatim` and `entered` may be printed as the official text. */
export const wordingStatusSchema = z.enum([
  'verbatim', // seen in a copy of the official text
  'quoted', // an official body quotes it, possibly in part
  'reported', // an official body restates it
  'shortTitle', // a short title from the dialogue's website, not the official wording
  'press', // press report
  'entered', // pasted by a secretariat, with its source and who checked it
]);
export type WordingStatus = z.infer<typeof wordingStatusSchema>;

export const officialWordingSchema = z.strictObject({
  text: z.string().min(1).max(20_000),
  status: wordingStatusSchema,
  source: z.array(z.string().max(1_000)).max(20),
  checkedBy: z.string().max(200).optional(),
  note: z.string().max(4_000).optional(),
});
export type OfficialWording = z.infer<typeof officialWordingSchema>;

/** Identifiers are strings: Cadiz has objectives 5a and 5b. */
export const referenceNumberSchema = z
  .string()
  .min(1)
  .max(20)
  .regex(/^[A-Za-z0-9./-]+$/);

/** A language that is absent has no known wording: never invented, shown as "official wording not entered". */
const entrySchema = z.strictObject({
  number: referenceNumberSchema,
  wording: byLanguage(officialWordingSchema),
  shortTitle: byLanguage(z.string().max(1_000)).optional(),
});

export const frameworkActionSchema = entrySchema;
export const frameworkObjectiveSchema = entrySchema.extend({
  /** How many actions the plan has under it, where that is known but their numbers are not all (Cadiz). */
  actionCount: z.number().int().min(0).optional(),
  /** Only actions whose number is attested. */
  actions: z.array(frameworkActionSchema),
});
export const frameworkDomainSchema = entrySchema.extend({
  /** Paragraphs of the domain's definition, where the plan has one. */
  definition: byLanguage(
    z.strictObject({ paragraphs: z.array(z.string()), source: z.array(z.string()) }),
  ).optional(),
  objectives: z.array(frameworkObjectiveSchema),
});

const levelLabelSchema = byLanguage(z.strictObject({ one: z.string(), many: z.string() }));

export const frameworkSchema = z.strictObject({
  id: idSchema,
  version: z.string().max(40),
  /** `plan` has domains, objectives and actions; `themes` is a flat list such as the 4Ps. */
  kind: z.enum(['plan', 'themes']),
  name: byLanguage(z.string()),
  /** As printed in a reference line: "Marrakesh Action Plan". */
  shortName: byLanguage(z.string()),
  spellings: z.array(z.string()),
  adopted: daySchema.optional(),
  /** The days between which it is the plan in force: the one offered first to a meeting of that date. No `to`: no known end. */
  period: z.strictObject({ from: daySchema, to: daySchema.optional() }).optional(),
  levels: z.strictObject({ domain: levelLabelSchema, objective: levelLabelSchema, action: levelLabelSchema }),
  domains: z.array(frameworkDomainSchema),
  crossCutting: z.array(entrySchema.extend({ numberConfirmed: z.boolean() })),
  themes: z.array(z.strictObject({ id: idSchema, name: byLanguage(z.string()) })),
  notes: z.array(z.string()),
  sources: z.array(z.string()),
});
export type Framework = z.infer<typeof frameworkSchema>;
export type FrameworkAction = z.infer<typeof frameworkActionSchema>;
export type FrameworkObjective = z.infer<typeof frameworkObjectiveSchema>;
export type FrameworkDomain = z.infer<typeof frameworkDomainSchema>;

/** What a workshop was mapped to: the framework's id, version and the hash of its data at that time. */
export const frameworkPinSchema = z.strictObject({
  id: idSchema,
  version: z.string().max(40),
  hash: z.string().max(128),
});
export type FrameworkPin = z.infer<typeof frameworkPinSchema>;

/** A place in a framework that something can be mapped to. */
export const planReferenceSchema = z.strictObject({
  framework: idSchema,
  level: z.enum(['domain', 'objective', 'action']),
  number: referenceNumberSchema,
});
export type PlanReference = z.infer<typeof planReferenceSchema>;
