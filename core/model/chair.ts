import { z } from 'zod';
import { bodySchema } from './agenda';
import { idSchema } from './ids';

export const chairRoleSchema = z.enum(['chair', 'coChair']);
export type ChairRole = z.infer<typeof chairRoleSchema>;

const of = { id: idSchema, role: chairRoleSchema };
/** A body that presides: a delegation of this workshop, or words as printed. */
export const presidingBodySchema = z.strictObject({ ...of, body: bodySchema });
export type PresidingBody = z.infer<typeof presidingBodySchema>;

/** Who chairs the meeting: a participant of the people file (a name never stands here), or a body. */
export const chairSchema = z.union([z.strictObject({ ...of, person: idSchema }), presidingBodySchema]);
export type Chair = z.infer<typeof chairSchema>;

/** Those of them that are no persons. */
export function bodiesOf(chairs: readonly Chair[] = []): PresidingBody[] {
  return chairs.flatMap((chair) => ('body' in chair ? [chair] : []));
}

/** As many as one meeting has, in the order in which they are printed. */
export const MOST_CHAIRS = 20;
