import { z } from 'zod';
import type { Past, Restored } from './answers';
import type { Refusal } from '../messages/refusal';
import { idSchema, instantSchema } from '../model/ids';
import { restoreScopeSchema } from '../restore/scope';
import { request, type Requests } from './request';

const revSchema = z.number().int().min(0);

/** The past of a workshop: looked at, and copied back. */
export const pastRequests = {
  /** The workshop as it stood after a step, or at an instant; what copying it back would do a window works out itself. */
  past: request<Past | Refusal>()(
    z.strictObject({
      workshop: idSchema,
      moment: z.union([z.strictObject({ rev: revSchema }), z.strictObject({ at: instantSchema })]),
    }),
  ),
  /** Copies the document, or a part of it, back as it stood after that step, in one step that can be undone. */
  restore: request<Restored | Refusal>()(
    z.strictObject({ workshop: idSchema, rev: revSchema, scope: restoreScopeSchema }),
  ),
} satisfies Requests;
