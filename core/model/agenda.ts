import { z } from 'zod';
import { atMost } from './atMost';
import { daySchema, idSchema, instantSchema, orderKeySchema } from './ids';
import { byLanguage } from './languageSchema';
import { textSchema } from './text';

/**
 * A mark on the clock. Within one run of the host time is measured by its monotonic clock (`ms`), so that a
 * laptop whose clock jumps does not change what a speaker has left; across a restart only the instants remain.
 */
export const clockMarkSchema = z.strictObject({
  at: instantSchema,
  /** Which run of the host this mark belongs to. */
  run: idSchema,
  /** Milliseconds of that run's monotonic clock. */
  ms: z.number(),
});
export type ClockMark = z.infer<typeof clockMarkSchema>;

/** A stop-watch: what has passed already, and since when it is running, if it is. */
export const stopwatchSchema = z.strictObject({
  elapsedMs: z.number().min(0),
  since: clockMarkSchema.optional(),
});
export type Stopwatch = z.infer<typeof stopwatchSchema>;

export const outOfTurnSchema = z.enum(['reply', 'order']);
export type OutOfTurn = z.infer<typeof outOfTurnSchema>;

/** By which turn another one is interrupted, and whether it was paused already. */
export const interruptionSchema = z.strictObject({ by: idSchema, paused: z.literal(true).optional() });

/** One turn on a list of speakers. Asking again is a new turn. */
export const turnSchema = z.strictObject({
  id: idSchema,
  order: orderKeySchema,
  delegation: idSchema,
  /** `interrupted`: had the floor, and has it again once what was out of turn is over. */
  state: z.enum(['waiting', 'speaking', 'interrupted', 'done', 'skipped']),
  /** Stands while the speaking turn is paused. */
  time: stopwatchSchema,
  /** Given beside what each speaker has. */
  extraSeconds: z.number().int().min(0).max(3_600).optional(),
  /** A right of reply or a point of order, heard before the list. */
  outOfTurn: outOfTurnSchema.optional(),
  interruption: interruptionSchema.optional(),
  /** Asked for the floor after the list was closed, and was noted all the same. */
  afterClosing: z.literal(true).optional(),
});
export type Turn = z.infer<typeof turnSchema>;

/** A time of day, HH:MM, in the meeting's own time zone. */
export const timeOfDaySchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'HH:MM');

/**
 * Who presides without being a person of the people file: a delegation of this workshop, or words as printed
 * ("Co-chairs"), by language.
 */
export const bodySchema = z.union([
  z.strictObject({ delegation: idSchema }),
  z.strictObject({ text: byLanguage(z.string().max(300)) }),
]);
export type Body = z.infer<typeof bodySchema>;

export const agendaItemSchema = z.strictObject({
  id: idSchema,
  order: orderKeySchema,
  /** A coffee, a meal: it has a time and no number. Absent: an item that is discussed. */
  kind: z.literal('break').optional(),
  /** As printed, where somebody typed it ("3 a"); else numbers follow the order (`core/queries/agendaNumbers.ts`). */
  number: z.string().max(20),
  /** The number was typed, and stays whatever the order. */
  numberTyped: z.literal(true).optional(),
  title: textSchema,
  /** A participant of the people file; a name never stands here. */
  moderator: idSchema.optional(),
  moderatedBy: bodySchema.optional(),
  /** Absent: the first day of the meeting. */
  day: daySchema.optional(),
  plannedMinutes: z
    .number()
    .int()
    .min(0)
    .max(24 * 60),
  state: z.enum(['planned', 'running', 'paused', 'done']),
  time: stopwatchSchema,
  /** When it was begun for the first time, and when it was ended. */
  startedAt: instantSchema.optional(),
  endedAt: instantSchema.optional(),
  /** What each speaker has; absent: no limit. */
  turnSeconds: z.number().int().min(10).max(3_600).optional(),
  /** The list of speakers is closed: nobody asks for the floor any more, unless the chair allows it. */
  listClosed: z.literal(true).optional(),
  turns: atMost(2_000, z.record(idSchema, turnSchema)),
});
export type AgendaItem = z.infer<typeof agendaItemSchema>;
