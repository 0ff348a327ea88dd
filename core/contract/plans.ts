import { z } from 'zod';
import type { FileHandle } from './answers';
import type { PlanText } from '../catalogue/planText/planText';
import type { Refusal } from '../messages/refusal';
import { frameworkSchema } from '../model/framework';
import { idSchema } from '../model/ids';
import { fileBytes, request, text, type Requests } from './request';

/** How the official text of a plan comes into the library and leaves it. */
export const planRequests = {
  /**
   * Reads the text of a plan (a file's bytes, or what was pasted as UTF-8, without a name) in the background. Nothing is
   * changed. `plan`: whose names of levels the text uses.
   */
  readPlanText: request<PlanText | Refusal>()(
    z.strictObject({ plan: idSchema, name: text(500), bytes: fileBytes, job: idSchema }),
  ),
  /** The official wordings of a plan that were entered here, as a file that `readPlanText` reads. */
  savePlanText: request<FileHandle | Refusal>()(z.strictObject({ plan: idSchema })),
  /** A new plan of this library, for all its workshops. Each window hears of the plans as they are then (`plans`). */
  makePlan: request<{ done: true } | Refusal>()(z.strictObject({ plan: frameworkSchema })),
  /** Takes a plan that was made here away again; refused while a workshop is mapped to it. Wordings entered for it stay. */
  removePlan: request<{ done: true } | Refusal>()(z.strictObject({ plan: idSchema })),
} satisfies Requests;
