import { z } from 'zod';
import { languageSchema } from '../model/languageSchema';

/**
 * What the room's window receives: a whole value, built in the host by an allow-list, never state, never patches.
 * Nothing here can hold a note, a proposer, a position or a contact: there is no place for one.
 */
export const roomRunSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    text: z.string(),
    bold: z.literal(true).optional(),
    italic: z.literal(true).optional(),
    superscript: z.literal(true).optional(),
    /** Against the wording that was sent before; absent: as it was. */
    change: z.enum(['added', 'removed']).optional(),
  }),
  z.strictObject({ kind: z.literal('break') }),
]);
export type RoomRun = z.infer<typeof roomRunSchema>;

/** A watch as it stood when the view was built; the window itself counts on from there by its own monotonic clock. */
export const roomTimerSchema = z.strictObject({
  /** Who has the floor, or the item under way. */
  label: z.string(),
  elapsedMs: z.number(),
  /** What was given; absent: no limit, the time is counted up. */
  limitMs: z.number().optional(),
  running: z.boolean(),
  /** Stands, and is to go on. */
  paused: z.literal(true).optional(),
});
export type RoomTimer = z.infer<typeof roomTimerSchema>;

const lineSchema = z.strictObject({ label: z.string(), runs: z.array(roomRunSchema) });

const wordingShape = { ...lineSchema.shape, subItems: z.array(lineSchema) };

const blockSchema = lineSchema.extend({
  role: z.enum(['title', 'heading', 'reference', 'text', 'item', 'subItem']),
});
export type RoomBlock = z.infer<typeof blockSchema>;

/** A block with its other language; what is longer than the wall goes on in further blocks. */
const shownBlockSchema = blockSchema.extend({
  beside: lineSchema.optional(),
  /** The rest of the block before it, which is longer than the wall. */
  goesOn: z.literal(true).optional(),
});
export type ShownBlock = z.infer<typeof shownBlockSchema>;

/** A text that is longer than the wall is shown page by page. */
const pageSchema = z.strictObject({ at: z.number().int(), of: z.number().int() });

const shared = {
  language: languageSchema,
  /** The second language, where two are shown. */
  also: languageSchema.optional(),
  appearance: z.enum(['light', 'dark']),
  /** Over whatever is shown; they stay while slides change. */
  timer: roomTimerSchema.optional(),
  message: z.string().optional(),
};

export const roomViewSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...shared, kind: z.literal('hold'), title: z.string() }),
  z.strictObject({
    ...shared,
    kind: z.literal('recommendation'),
    ...wordingShape,
    /** The same in the second language; absent where it has no text in it. */
    beside: z.strictObject(wordingShape).optional(),
    page: pageSchema.optional(),
    /** The wording is being changed in front of the room. */
    live: z.boolean(),
  }),
  z.strictObject({
    ...shared,
    kind: z.literal('draft'),
    blocks: z.array(shownBlockSchema),
    /** The block at the top of the screen. */
    first: z.number().int().min(0),
  }),
  z.strictObject({
    ...shared,
    kind: z.literal('changes'),
    title: z.string(),
    /** Since when, and how many texts of each kind: a line in each language. Empty from the second page on. */
    heads: z.array(z.string()),
    blocks: z.array(shownBlockSchema),
    page: pageSchema.optional(),
  }),
  z.strictObject({
    ...shared,
    kind: z.literal('speakers'),
    item: z.string(),
    speaking: roomTimerSchema.optional(),
    /** What the speaker has the floor for, before the list. */
    outOfTurn: z.enum(['reply', 'order']).optional(),
    /** Who has the floor again after that. */
    interrupted: z.array(z.string()).optional(),
    waiting: z.array(z.string()),
    /** Nobody is put on the list any more. */
    closed: z.literal(true).optional(),
  }),
  z.strictObject({
    ...shared,
    kind: z.literal('agenda'),
    /** The day that is shown, "Day 1, 24 October 2019", where the meeting has several. */
    day: z.string().optional(),
    /** By how many minutes the day is behind its plan; absent: it is not. */
    lateMinutes: z.number().int().optional(),
    items: z.array(
      z.strictObject({
        /** Empty for a break. */
        number: z.string(),
        title: z.string(),
        state: z.enum(['planned', 'running', 'paused', 'done']),
        isBreak: z.literal(true).optional(),
        /** When it began or is expected to: "10:42" in the meeting's own time zone. */
        at: z.string(),
        /** When it was to begin, where that is another time. */
        planned: z.string().optional(),
        minutes: z.number(),
      }),
    ),
  }),
  z.strictObject({
    ...shared,
    kind: z.literal('coverage'),
    title: z.string(),
    /** Some titles of objectives are not in the official words. */
    inBrief: z.boolean(),
    objectives: z.array(
      z.strictObject({
        label: z.string(),
        /** What the objective is about; empty where its words are not known. */
        about: z.string(),
        count: z.number(),
        actions: z.array(z.strictObject({ number: z.string(), count: z.number() })),
      }),
    ),
  }),
  z.strictObject({ ...shared, kind: z.literal('message'), text: z.string() }),
]);
export type RoomView = z.infer<typeof roomViewSchema>;
/** A recommendation in one language: its number, its text and what stands under it. */
export type RoomWording = Pick<Extract<RoomView, { kind: 'recommendation' }>, 'label' | 'runs' | 'subItems'>;
export type RoomViewOf<K extends RoomView['kind']> = Extract<RoomView, { kind: K }>;
