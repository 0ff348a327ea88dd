import { z } from 'zod';
import { idSchema } from './ids';
import { textSchema } from './text';

/** Printed below its recommendation as (a), (b), … */
export const subItemSchema = z.strictObject({ id: idSchema, text: textSchema });
export type SubItem = z.infer<typeof subItemSchema>;
