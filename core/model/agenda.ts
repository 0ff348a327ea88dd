import { z } from 'zod';
import { atMost } from './atMost';
import { daySchema, idSchema, instantSchema, orderKeySchema } from './ids';
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

export const agendaItemSchema = z.strictObject({
  id: idSchema,
  order: orderKeySchema,
  /** As printed, typed by people: "3", "3 a". */
  number: z.string().max(20),
  title: textSchema,
  /** A participant of the people file; a name never stands here. */
  moderator: idSchema.optional(),
  day: daySchema.optional(),
  plannedMinutes: z
    .number()
    .int()
    .min(0)
    .max(24 * 60),
  state: z.enum(['planned', 'running', 'paused', 'done']),
  time: stopwatchSchema,
  /** What each speaker has; absent: no limit. */
  turnSeconds: z.number().int().min(10).max(3_600).optional(),
  /** The list of speakers is closed: nobody asks for the floor any more, unless the chair allows it. */
  listClosed: z.literal(true).optional(),
  turns: atMost(2_000, z.record(idSchema, turnSchema)),
});
export type AgendaItem = z.infer<typeof agendaItemSchema>;
