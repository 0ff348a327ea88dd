import { z } from 'zod';
import type { PlaceOfName } from '../erasing/placesOfNames';
import type { Refusal } from '../messages/refusal';
import { idSchema } from '../model/ids';
import { request, text, workshopInput, type Requests } from './request';

/** Copies that keep the people of a workshop although they are erased from it, for good or until they can be reached. */
export interface OtherCopies {
  /** Ids of other workshops of this library that keep some of the same people, or cannot be read: each is erased by itself. */
  workshops: string[];
  /** The second copy that this library is copied to: made anew without them as soon as it can be reached. */
  secondCopy?: { label: string; isThere: boolean };
  /** Names of the places of earlier second copies: they go once they can be reached and a newer copy stands. */
  earlier: string[];
}

/** An erasing that was done, and the copies that it has not reached until now. */
export interface ErasureRecord {
  /** ISO 8601 instant. */
  at: string;
  left: OtherCopies;
}

/** What erasing the people of a workshop would meet. */
export interface ErasurePreview {
  copies: OtherCopies;
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
  /** The last erasing of people of a workshop; null where there was none. */
  erasureRecord: request<ErasureRecord | null | Refusal>()(workshopInput),
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
