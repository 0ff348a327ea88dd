import { z } from 'zod';
import { atMost } from './atMost';
import { byLanguage, languageSchema } from './languageSchema';
import { byId, daySchema, idSchema, instantSchema } from './ids';
import { agendaItemSchema, timeOfDaySchema } from './agenda';
import { chairSchema, MOST_CHAIRS } from './chair';
import { frameworkPinSchema } from './framework';
import { delegationSchema } from './participation';
import { proposalSchema } from './proposal';
import {
  conflictSchema,
  contributionSchema,
  groupSchema,
  noteSchema,
  recommendationSchema,
} from './recommendation';
import { textSchema } from './text';

export const attributionSchema = z.enum(['none', 'byDelegation', 'internal']);
export type Attribution = z.infer<typeof attributionSchema>;

export const natureSchema = z.enum(['recommendations', 'negotiated', 'coChairs']);
export type Nature = z.infer<typeof natureSchema>;

export const DOCUMENT_STATUSES = [
  'draft',
  'circulated',
  'adopted',
  'adoptedAdReferendum',
  'validated',
  'issued',
  'corrected',
] as const;
export const documentStatusSchema = z.enum(DOCUMENT_STATUSES);
export type DocumentStatus = z.infer<typeof documentStatusSchema>;

export const meetingSchema = z.strictObject({
  title: byLanguage(z.string().max(2_000)),
  startsOn: daySchema,
  endsOn: daySchema,
  place: byLanguage(z.string().max(300)),
  /** The host as printed in running text ("Côte d'Ivoire"). */
  host: byLanguage(z.string().max(300)),
  /** IANA zone of the meeting, whatever the laptop's clock thinks: "Africa/Abidjan". */
  timeZone: z.string().max(100),
  /** When a day of the programme begins; a day that is not named begins at `DAY_START`. */
  dayStarts: atMost(100, z.record(daySchema, timeOfDaySchema)).optional(),
  /** Chair and co-chairs, in the order in which they are printed. */
  chairs: z.array(chairSchema).max(MOST_CHAIRS).optional(),
});
export type Meeting = z.infer<typeof meetingSchema>;

/** A number that a person confirmed ("Corr.1"), the day the correction was made, and what it takes the place of. */
export const correctionSchema = z.strictObject({
  number: z.string().trim().min(1).max(60),
  on: daySchema,
  /** Why, in the words of whoever corrects, by language. */
  reason: byLanguage(z.string().max(1_000)),
  /** The text before it: the day it was issued, as far as somebody stated one, and its own number if it was a correction. */
  replaces: z.strictObject({ on: daySchema.optional(), number: z.string().max(60).optional() }),
});
export type Correction = z.infer<typeof correctionSchema>;

/** What a person states of a correction; what it replaces is known. */
export const statedCorrectionSchema = correctionSchema.omit({ replaces: true });
export type StatedCorrection = z.infer<typeof statedCorrectionSchema>;

/** The issue that stands: the day that somebody states, and the revision whose wording it is. */
export const issueSchema = z.strictObject({
  on: daySchema.optional(),
  /** Absent in a workshop that came from a file: its journal is not here. */
  rev: z.number().int().min(0).optional(),
});
export type Issue = z.infer<typeof issueSchema>;

/** The document's own settings: its house style, what it is, and the style's fields as filled in. */
export const documentSettingsSchema = z.strictObject({
  style: idSchema,
  nature: natureSchema,
  status: documentStatusSchema,
  /** For `validated` and `adopted…`: by which body, and when. */
  statusNote: z.strictObject({ body: byLanguage(z.string().max(300)), on: daySchema }).optional(),
  /** Absent until it is issued, and while a correction is open. */
  issue: issueSchema.optional(),
  /** The correction that is in hand, or that the issued text is. */
  correction: correctionSchema.optional(),
  /** How lists of delegations are printed; absent: in the order they were entered. */
  delegationOrder: z.enum(['entered', 'alphabetical']).optional(),
  /** How many drafts have been circulated: the next export says draft-(n+1). */
  circulated: z.number().int().min(0),
  /** What the one that was circulated last says, as a mark (`queries/draftNumber`). */
  circulatedAs: z.string().max(40).optional(),
  /** The house style's fields by field id, as paragraphs: a line has one, an opening or closing may have several. */
  fields: atMost(200, z.record(idSchema, z.array(textSchema).max(200))),
});
export type DocumentSettings = z.infer<typeof documentSettingsSchema>;

/** A copy that went to a breakout group or the night's rapporteur, and what became of it. */
export const handoverRecordSchema = z.strictObject({
  id: idSchema,
  label: z.string().max(100),
  at: instantSchema,
  /** Files of it that were taken back. */
  takenBack: z.array(idSchema).max(10_000),
  /** Their version of what both sides changed, where there is no other place for two. */
  kept: z.array(z.strictObject({ where: z.string().max(1_000), theirs: z.unknown() })).max(100_000),
});

export type HandoverRecord = z.infer<typeof handoverRecordSchema>;

/** The copy that this workshop is: what was received on a group's laptop, and goes back to whoever handed it over. */
export const receivedRecordSchema = z.strictObject({
  /** The handing over, and the file of it that this workshop now stands on. */
  handover: idSchema,
  file: idSchema,
  label: z.string().max(100),
  at: instantSchema,
  /** Handings over that it goes on from. */
  after: z.array(idSchema).max(10_000).optional(),
  /** Files that were handed back from here, oldest first. */
  sent: z.array(idSchema).max(10_000).optional(),
  /** Who handed it over, as known there. */
  from: z.string().max(200).optional(),
});
export type ReceivedRecord = z.infer<typeof receivedRecordSchema>;

/** The present state of one workshop: what every desk window mirrors. */
export const workshopSchema = z.strictObject({
  id: idSchema,
  createdAt: instantSchema,
  /** The workshop it was duplicated from, if any. */
  duplicatedFrom: idSchema.optional(),
  meeting: meetingSchema,
  /** Languages of the document; the first is the one people draft in. */
  languages: z.array(languageSchema).min(1).max(4),
  /** Those in which it is printed as a courtesy: they are never adopted. Absent where there was never one. */
  courtesy: z.array(languageSchema).max(4).optional(),
  attribution: attributionSchema,
  /** The plan mapped to, first; further frameworks (themes) after it. */
  frameworks: z.array(frameworkPinSchema).max(10),
  document: documentSettingsSchema,
  delegations: atMost(50_000, byId(delegationSchema)),
  groups: atMost(5_000, byId(groupSchema)),
  recommendations: atMost(50_000, byId(recommendationSchema)),
  /** What was put forward, as it was; recommendations name those they came from. */
  proposals: atMost(100_000, byId(proposalSchema)),
  /** Private notes, and wordings that nobody settled yet: each names its recommendation, and goes with it. */
  notes: atMost(50_000, byId(noteSchema)),
  conflicts: atMost(50_000, byId(conflictSchema)),
  contributions: atMost(100_000, byId(contributionSchema)),
  agenda: atMost(5_000, byId(agendaItemSchema)),
  /** Absent until the first copy is handed over. */
  handovers: atMost(10_000, byId(handoverRecordSchema)).optional(),
  /** Absent where the workshop began. */
  received: receivedRecordSchema.optional(),
});
export type Workshop = z.infer<typeof workshopSchema>;
