import { z } from 'zod';
import { letterheadChangeSchema } from '../document/changeLetterhead';
import type { Refusal } from '../messages/refusal';
import { emblemSchema } from '../model/emblem';
import { idSchema } from '../model/ids';
import { fileBytes, request, text, type Requests } from './request';

const style = idSchema;

/** What stands at the head and the foot of a house style's documents. Each window hears of the style as it is then (`style`). */
export const styleRequests = {
  changeLetterhead: request<{ done: true } | Refusal>()(
    z.strictObject({ style, change: letterheadChangeSchema }),
  ),
  /** Checks an image in the background, and adds it as an emblem; its id is in the answer. */
  addEmblem: request<{ emblem: string } | Refusal>()(
    z.strictObject({
      style,
      name: text(500),
      bytes: fileBytes,
      job: idSchema,
      /** An emblem that was removed comes back as it was. */
      as: emblemSchema.omit({ image: true }).optional(),
    }),
  ),
} satisfies Requests;
