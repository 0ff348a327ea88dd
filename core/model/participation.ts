import { z } from 'zod';
import { atMost } from './atMost';
import { byLanguage } from './languageSchema';
import { daySchema, idSchema, instantSchema, orderKeySchema } from './ids';

/** What takes part in a meeting, in the order in which it is listed. */
export const DELEGATION_KINDS = ['state', 'organisation', 'observer'] as const;

/** A delegation as this meeting prints it. Free entries (no code) are allowed. */
export const delegationSchema = z.strictObject({
  id: idSchema,
  order: orderKeySchema,
  kind: z.enum(DELEGATION_KINDS),
  /** The directory code it was picked from, e.g. "CI"; absent for a free entry. */
  code: idSchema.optional(),
  /** Name as a heading or a list of participants shows it. */
  name: byLanguage(z.string().min(1).max(300)),
  /** Name in running text, article included ("the United Kingdom"); absent: the name. */
  printedName: byLanguage(z.string().min(1).max(300)).optional(),
});
export type Delegation = z.infer<typeof delegationSchema>;

/** A participant. Lives in the people file only, is referred to by id, and is never in a workshop's patches. */
export const participantSchema = z.strictObject({
  id: idSchema,
  order: orderKeySchema,
  delegation: idSchema.optional(),
  name: z.string().min(1).max(300),
  title: z.string().max(100).optional(),
  function: z.string().max(500).optional(),
  institution: z.string().max(500).optional(),
  email: z.string().max(320).optional(),
  phone: z.string().max(60).optional(),
  language: z.string().max(20).optional(),
  head: z.boolean(),
  /** Days on which they were noted present; a day in neither list has not been noted. */
  attendance: atMost(1_000, z.array(daySchema)),
  /** Days on which they were noted absent. */
  absences: atMost(1_000, z.array(daySchema)).optional(),
  note: z.string().max(4_000).optional(),
});
export type Participant = z.infer<typeof participantSchema>;

/** Attendance of a delegation itself: of one without named persons, or with more people than were named. */
export const delegationDaysSchema = z.strictObject({
  /** As of a participant: days on which it was noted present, and absent. */
  attendance: atMost(1_000, z.array(daySchema)),
  absences: atMost(1_000, z.array(daySchema)).optional(),
  /** Heads that were counted on a day, those of named people included. */
  counts: atMost(1_000, z.record(daySchema, z.number().int().min(1).max(9_999))).optional(),
});
export type DelegationDays = z.infer<typeof delegationDaysSchema>;

/** The people file of one workshop: erasing it erases every name. */
export const peopleSchema = z.strictObject({
  workshop: idSchema,
  /** The day after which the file is to be deleted. */
  deleteAfter: daySchema.optional(),
  participants: atMost(100_000, z.record(idSchema, participantSchema)),
  /** By the id of the delegation; what is of one that is gone counts for nothing. Absent until one is noted. */
  delegations: atMost(50_000, z.record(idSchema, delegationDaysSchema)).optional(),
});
export type People = z.infer<typeof peopleSchema>;

/** A local person who works here (not a participant). */
export const actorSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1).max(200),
  role: z.enum(['facilitator', 'rapporteur', 'secretariat']),
  addedAt: instantSchema,
});
export type Actor = z.infer<typeof actorSchema>;
