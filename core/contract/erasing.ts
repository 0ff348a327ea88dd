import { z } from 'zod';
import type { PlaceOfName } from '../erasing/placesOfNames';
import type { Refusal } from '../messages/refusal';
import { idSchema } from '../model/ids';
import { request, text, workshopInput, type Requests } from './request';

/** What erasing the people of a workshop would meet. */
export interface ErasurePreview {
  /** Where their names stand in the present texts: a person decides about each name. */
  places: PlaceOfName[];
  /** Packages of this workshop whose document holds one of the names; they are not changed. */
  packages: { package: string; title: string }[];
  /** Why packages of this workshop, or the archive, could not be looked through: names may stand there. */
  unread: Refusal[];
}

/** What became of the archived packages that said who. */
export interface AttributionErased {
  /** Packages that took the place of others, of the same text without who. */
  replaced: string[];
  /** Packages that could not be drawn anew: they are as they were, and a person decides about them. */
  kept: string[];
}

/** The two things that do not come back: they are confirmed by a person before they are asked for. */
export const erasingRequests = {
  previewErasure: request<ErasurePreview | Refusal>()(workshopInput.extend({ job: idSchema })),
  /**
   * Erases the people file and their names from journals, snapshots, drafts and handed-over files of the workshop. Names
   * that stand in present texts stay there unless `inTexts` lists them.
   */
  erasePeople: request<null | Refusal>()(
    workshopInput.extend({ inTexts: z.array(text(500)).max(20_000).optional(), job: idSchema.optional() }),
  ),
  /**
   * Erases who proposed, objected, reserved and spoke, from the present and the past; texts, mappings and numbers stay.
   * Archived packages that say who are replaced by ones that do not. Begun, it is finished at the next opening if need be.
   */
  eraseAttribution: request<AttributionErased | Refusal>()(
    workshopInput.extend({
      whose: z.union([z.literal('all'), z.array(idSchema).min(1).max(5_000)]),
      job: idSchema,
    }),
  ),
} satisfies Requests;
