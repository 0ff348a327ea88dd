import { z } from 'zod';
import type { FileHandle } from './answers';
import type { PlanText } from '../catalogue/planText/planText';
import type { Refusal } from '../messages/refusal';
import { idSchema } from '../model/ids';
import { fileBytes, request, text, type Requests } from './request';

/** How the official text of a plan comes into the library and leaves it. */
export const planRequests = {
  /** Reads the text of a plan (a file's bytes, or what was pasted as UTF-8, without a name) in the background. Nothing is changed. */
  readPlanText: request<PlanText | Refusal>()(
    z.strictObject({ plan: idSchema, name: text(500), bytes: fileBytes, job: idSchema }),
  ),
  /** The official wordings of a plan that were entered here, as a file that `readPlanText` reads. */
  savePlanText: request<FileHandle | Refusal>()(z.strictObject({ plan: idSchema })),
} satisfies Requests;
