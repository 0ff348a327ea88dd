import { z } from 'zod';
import { byId, idSchema } from '../model/ids';
import type { WORKSHOP } from '../model/fieldRouting';
import { delegationSchema } from '../model/participation';
import { groupSchema, recommendationSchema } from '../model/recommendation';
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
} satisfies Record<RoutedFields<typeof WORKSHOP, 'restore', 'always'>, z.ZodType>;

/** What the past had otherwise, as it was then; and what came since and leaves the document again. */
export const restorePartsSchema = z.strictObject({
  ...restored,
  takenOut: z.strictObject({ groups: z.array(idSchema), recommendations: z.array(idSchema) }),
});
export type RestoreParts = z.infer<typeof restorePartsSchema>;
