import { z } from 'zod';
import { idSchema } from '../model/ids';

/** How much of the past is copied back: the whole document, a heading with what stood under it, or some recommendations. */
export const restoreScopeSchema = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('whole') }),
  z.strictObject({ of: z.literal('group'), group: idSchema }),
  z.strictObject({
    of: z.literal('recommendations'),
    recommendations: z.array(idSchema).min(1).max(5_000),
  }),
]);
export type RestoreScope = z.infer<typeof restoreScopeSchema>;
