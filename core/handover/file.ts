import { z } from 'zod';
import { idSchema, instantSchema } from '../model/ids';
import { workshopSchema, type ReceivedRecord, type Workshop } from '../model/workshop';

export const HANDOVER_FORMAT = 'rapporteur-handover';
export const labelSchema = z.string().trim().min(1).max(100);

const fields = z.strictObject({
  /** This very file: it is taken back once. */
  file: idSchema,
  /** The handing over that it belongs to. */
  handover: idSchema,
  direction: z.enum(['out', 'back']),
  /** Who it is for: "Group 2", "night". */
  label: labelSchema,
  at: instantSchema,
  /**
   * What it goes on from: going out, the handings over that its workshop knew of; coming back, the files that were handed
   * back before it. A file that goes on from what is here is compared with that; any other with its own `base`.
   */
  after: z.array(idSchema).max(10_000).optional(),
  /** Who wrote it, as people there know them. */
  from: z.string().max(200).optional(),
  base: workshopSchema,
  state: workshopSchema.optional(),
});

/**
 * What a handed-over file says once it is verified. `base` is the workshop as it was handed over; a file that comes back
 * also has the workshop as it is now, and without it would count as taken back with nothing. People are never in it.
 */
export const handoverSchema = fields.refine(({ direction, state }) => (direction === 'back') === !!state);
export type Handover = z.infer<typeof handoverSchema>;

/** What a workshop keeps of the file that it was received with. */
export function receivedRecord({ handover, file, label, at, after, from }: Handover): ReceivedRecord {
  return { handover, file, label, at, ...(after && { after }), ...(from !== undefined && { from }) };
}

/** A workshop as it begins on the laptop that receives it. */
export function workshopReceived(file: Handover): Workshop {
  return { ...file.base, received: receivedRecord(file) };
}

const base64 = z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/);

/** The outside: `sha256` (hex) is of the canonical JSON of what is inside, sealed with a passphrase or open. */
const outside = {
  format: z.literal(HANDOVER_FORMAT),
  version: z.literal(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
};
export const envelopeSchema = z.union([
  z.strictObject({ ...outside, content: z.unknown() }),
  z.strictObject({
    ...outside,
    /** scrypt (N 2^15, r 8, p 1), then AES-256-GCM; all base64. */
    sealed: z.strictObject({ salt: base64, iv: base64, tag: base64, data: base64 }),
  }),
]);
