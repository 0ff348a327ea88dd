import { z } from 'zod';
import { byId, idSchema } from '../model/ids';
import type { WORKSHOP } from '../model/fieldRouting';
import { delegationSchema } from '../model/participation';
import { proposalSchema } from '../model/proposal';
import { conflictSchema, groupSchema, noteSchema, recommendationSchema } from '../model/recommendation';
import type { RoutedFields } from '../model/routedFields';
import { workshopSchema } from '../model/workshop';

/** The compiler asks for each field of a workshop that the routing table copies back. */
const restored = {
  meeting: workshopSchema.shape.meeting.optional(),
  languages: workshopSchema.shape.languages.optional(),
  frameworks: workshopSchema.shape.frameworks.optional(),
  document: workshopSchema.shape.document.optional(),
  delegations: byId(delegationSchema),
  groups: byId(groupSchema),
  recommendations: byId(recommendationSchema),
  /** Those of recommendations that come back; earlier lines have no proposals. */
  proposals: byId(proposalSchema).default({}),
  notes: byId(noteSchema),
  conflicts: byId(conflictSchema),
} satisfies Record<RoutedFields<typeof WORKSHOP, 'restore', 'always' | 'withIt'>, z.ZodType>;

/** What the past had otherwise, as it was then; and what came since and leaves the document again. */
export const restorePartsSchema = z.strictObject({
  ...restored,
  takenOut: z.strictObject({ groups: z.array(idSchema), recommendations: z.array(idSchema) }),
});
export type RestoreParts = z.infer<typeof restorePartsSchema>;
