import { z } from 'zod';
import { idSchema } from './ids';

/** What stands beside an unfinished text, so that it can be saved as it was meant after the window was closed. */
export const draftAbout = z.object({
  /** The `rev` of each paragraph of the wording it was written on. */
  base: z.array(z.number().int().min(0)).max(1_000).optional(),
  /**
   * Ids of its lines or paragraphs: those under which lines were sent whose answer never came, or those of the sub-items
   * it was written on; "" for a line without one.
   */
  ids: z
    .array(z.union([idSchema, z.literal('')]))
    .max(5_000)
    .optional(),
});
export type DraftAbout = z.infer<typeof draftAbout>;
