import { z } from 'zod';

/**
 * What the room's window receives: a whole value, built in the host by an allow-list, never state, never patches.
 * The room starts on Hold.
 */
export const roomViewSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('hold'), title: z.string(), language: z.string() }),
]);
export type RoomView = z.infer<typeof roomViewSchema>;
