import { z } from 'zod';
import { atMost } from './atMost';
import { idSchema, instantSchema, namedIdSchema } from './ids';
import { byLanguage, languageSchema } from './languageSchema';

/** The closed set of nodes a wording is made of. Captured text is never HTML. */
export const textNodeSchema = z.strictObject({
  type: z.literal('text'),
  text: z.string(),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  superscript: z.literal(true).optional(),
});

export const breakNodeSchema = z.strictObject({ type: z.literal('break') });

/** Values printed from the workshop itself, so that they follow it. */
export const FIELD_NAMES = [
  'states',
  'organisations',
  'observers',
  'date',
  'place',
  'host',
  'title',
] as const;

export const fieldNodeSchema = z.strictObject({
  type: z.literal('field'),
  field: z.enum(FIELD_NAMES),
  /** `long` "24 October 2019", `ordinal` "24th October 2019" (superscript ordinal); dates only. */
  format: z.enum(['long', 'ordinal']).optional(),
});

/** A cross-reference to a recommendation; prints its present number. */
export const referenceNodeSchema = z.strictObject({
  type: z.literal('reference'),
  recommendation: namedIdSchema,
});

const plainNodeSchema = z.discriminatedUnion('type', [
  textNodeSchema,
  breakNodeSchema,
  fieldNodeSchema,
  referenceNodeSchema,
]);

/** Text not agreed: two or more variants in square brackets, each tagged by its delegations. */
export const bracketNodeSchema = z.strictObject({
  type: z.literal('bracket'),
  id: namedIdSchema,
  variants: z
    .array(
      z.strictObject({
        nodes: atMost(5_000, z.array(plainNodeSchema)),
        delegations: atMost(1_000, z.array(namedIdSchema)),
      }),
    )
    .min(1)
    .max(20),
});

export const nodeSchema = z.discriminatedUnion('type', [
  textNodeSchema,
  breakNodeSchema,
  fieldNodeSchema,
  referenceNodeSchema,
  bracketNodeSchema,
]);

export type TextNode = z.infer<typeof textNodeSchema>;
export type FieldName = (typeof FIELD_NAMES)[number];
export type PlainNode = z.infer<typeof plainNodeSchema>;
export type BracketNode = z.infer<typeof bracketNodeSchema>;
export type Node = z.infer<typeof nodeSchema>;

/**
 * One language's wording. `from` names the wording it was translated from: it is stale once that moves on. `late` says
 * who entered it, and when, where it is a translation made after the text had been adopted: nobody adopted it.
 */
export const wordingSchema = z.strictObject({
  nodes: z.array(nodeSchema).max(5_000),
  rev: z.number().int().min(1),
  from: z.strictObject({ language: languageSchema, rev: z.number().int().min(1) }).optional(),
  late: z.strictObject({ by: idSchema, at: instantSchema }).optional(),
});
export type Wording = z.infer<typeof wordingSchema>;

export const textSchema = byLanguage(wordingSchema);
/** A text: a wording per language. */
export type Text = z.infer<typeof textSchema>;
