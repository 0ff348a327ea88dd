import { z } from 'zod';
import { idSchema } from './ids';
import { languageSchema } from './languageSchema';

/** An entry of capture that a line changes: what it is, and as what it was taken into the line. */
const editedEntry = z.strictObject({
  id: idSchema,
  kind: z.enum(['recommendation', 'contribution']),
  /** The language its words were taken in, and the one they are meant to be in. */
  language: languageSchema,
  into: languageSchema,
  /** The `rev` of the wording it was taken from; 0 for what was said. */
  base: z.number().int().min(0),
  /** The line as it was written for it: what differs from it is what was changed. */
  line: z.string().max(200_000),
});
export type EditedEntry = z.infer<typeof editedEntry>;

/** What stands beside an unfinished text, so that it can be saved as it was meant after the window was closed. */
export const draftAbout = z.object({
  /** The `rev` of each paragraph of the wording it was written on. */
  base: z.array(z.number().int().min(0)).max(1_000).optional(),
  /** Of what has no `rev`: the text that stood there when it was begun; "" where nothing did. */
  over: z.string().max(20_000).optional(),
  /**
   * Ids of its lines or paragraphs: those under which lines were sent whose answer never came, or those of the sub-items
   * it was written on; "" for a line without one.
   */
  ids: z
    .array(z.union([idSchema, z.literal('')]))
    .max(5_000)
    .optional(),
  /** Of each of its lines, the entry that it changes. */
  edited: z.array(editedEntry.nullable()).max(5_000).optional(),
});
export type DraftAbout = z.infer<typeof draftAbout>;
