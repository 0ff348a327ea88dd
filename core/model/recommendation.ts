import { z } from 'zod';
import { atMost } from './atMost';
import { idSchema, instantSchema, orderKeySchema } from './ids';
import { planReferenceSchema } from './framework';
import { languageSchema } from './languageSchema';
import { putForwardSchema } from './proposal';
import { subItemSchema } from './subItem';
import { nodeSchema, textSchema } from './text';

/** A heading of the document: its plan references and how its recommendations are numbered. */
export const groupSchema = z.strictObject({
  id: idSchema,
  order: orderKeySchema,
  /** Absent or empty: a group without a heading. */
  title: textSchema,
  /** 1 to 3, as printed (Heading 1 to 3). */
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  references: z.array(planReferenceSchema).max(50),
  /** The dash of this group's reference line: authors vary, and what they wrote is kept. */
  referenceDash: z.enum(['-', '–', '—']),
  numbering: z.enum(['continue', 'restart']),
  marker: z.enum(['number', 'bullet', 'none']),
});
export type Group = z.infer<typeof groupSchema>;

export const mappingSchema = z.strictObject({
  target: planReferenceSchema,
  role: z.enum(['primary', 'secondary']),
});
export type Mapping = z.infer<typeof mappingSchema>;

export const RECOMMENDATION_STATES = [
  'proposed',
  'underDiscussion',
  'agreed',
  'agreedWithReservations',
  'deferred',
  'withdrawn',
  'merged',
] as const;
export const recommendationStateSchema = z.enum(RECOMMENDATION_STATES);
export type RecommendationState = z.infer<typeof recommendationStateSchema>;

export const positionSchema = z.enum(['supports', 'canAccept', 'reserves', 'objects', 'silent']);
export type Position = z.infer<typeof positionSchema>;

export const reservationSchema = z.strictObject({
  id: idSchema,
  delegation: idSchema,
  wording: textSchema,
  state: z.enum(['open', 'lifted']),
  at: instantSchema,
});
export type Reservation = z.infer<typeof reservationSchema>;

/** That the table was asked and nobody had more to say: when, and on which wordings ("en", or "s1 en" of a sub-item) at which `rev`. */
export const roundSchema = z.strictObject({
  at: instantSchema,
  on: atMost(1_000, z.record(z.string().max(200), z.number().int().min(1))),
});
export type Round = z.infer<typeof roundSchema>;

/** What every record has that belongs to one recommendation: its place among the others of its kind there. */
const belonging = { id: idSchema, recommendation: idSchema, order: orderKeySchema };

/** A private note: never exported, never in the workshop file, never on the room's screen. */
export const noteSchema = z.strictObject({
  ...belonging,
  text: z.string().min(1).max(20_000),
  by: idSchema,
  at: instantSchema,
});
export type Note = z.infer<typeof noteSchema>;

/** A wording written on a version that had moved on meanwhile: both are kept until a person settles it. */
export const conflictSchema = z.strictObject({
  ...belonging,
  language: languageSchema,
  nodes: z.array(nodeSchema),
  base: z.number().int().min(0),
  by: idSchema,
  /** Written on another laptop: the handing over (or the received file) it came with, whose label says who wrote it. */
  of: idSchema.optional(),
  at: instantSchema,
});
export type Conflict = z.infer<typeof conflictSchema>;

/** Who captured what came in from a file: no local person did. */
export const IMPORTED = 'import';

export const recommendationSchema = z.strictObject({
  id: idSchema,
  group: idSchema,
  order: orderKeySchema,
  text: textSchema,
  /** Sub-items printed below it as (a), (b), … */
  subItems: z.array(subItemSchema).max(100),
  /** Delegations, in the order they joined; printed only as the workshop's attribution allows. */
  proposers: z.array(idSchema).max(200),
  mappings: z.array(mappingSchema).max(50),
  themes: z.array(idSchema).max(20),
  state: recommendationStateSchema,
  /** What delegations said. Silence is no entry, and means no objection once the round is done; never support. */
  positions: atMost(1_000, z.record(idSchema, positionSchema)),
  /** The last round of the table on it; absent until there was one. */
  round: roundSchema.optional(),
  reservations: z.array(reservationSchema).max(200),
  /** The proposals it came from: one until somebody drafts, those of all its originals once they are merged. */
  from: z.array(idSchema).max(5_000),
  /** The proposal that has its id; absent where it stands among the workshop's `proposals`, and of merged and split ones. */
  putForward: putForwardSchema.optional(),
  /** What it came from: merging keeps every original, splitting its parent. */
  lineage: z
    .array(z.strictObject({ kind: z.enum(['mergedFrom', 'splitFrom', 'copiedFrom']), id: idSchema }))
    .max(200),
  /** Its number once a version has been circulated: "12", "12 bis"; frozen until adoption. */
  frozenNumber: z.string().max(20).optional(),
  /** The tombstone of a circulated recommendation: printed "12. [deleted]". */
  deleted: z.boolean(),
  /** Somebody said that it is meant to have no proposers. */
  withoutSpeaker: z.literal(true).optional(),
  /** The item of the agenda under which it was captured. */
  agendaItem: idSchema.optional(),
  capturedAt: instantSchema,
  capturedBy: idSchema,
});
export type Recommendation = z.infer<typeof recommendationSchema>;

/** What was said, apart from what is recommended, and linked to it. */
export const contributionSchema = z.strictObject({
  id: idSchema,
  order: orderKeySchema,
  delegation: idSchema.optional(),
  /** Somebody said that it is meant to name nobody who said it. */
  withoutSpeaker: z.literal(true).optional(),
  text: z.string().min(1).max(200_000),
  recommendations: z.array(idSchema).max(100),
  agendaItem: idSchema.optional(),
  at: instantSchema,
  by: idSchema,
});
export type Contribution = z.infer<typeof contributionSchema>;
