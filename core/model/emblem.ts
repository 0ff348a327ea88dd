import { z } from 'zod';
import { idSchema, instantSchema } from './ids';
import { byLanguage } from './languageSchema';

/** Millimetres. Below the least nothing can be told apart in print; above the most no text is left on a first page. */
export const EMBLEM_HEIGHT = { least: 5, most: 60 } as const;
/** Emblems of a style: more do not stand beside each other on a page. */
export const MOST_EMBLEMS = 8;
/**
 * Bytes of an image, and its longer side in pixels. Every document of the style carries it, and every window that is open
 * holds it; at 300 dots an inch a page is 2,480 wide.
 */
export const LARGEST_IMAGE = 512 * 1024;
export const LONGEST_SIDE = 3_000;

const statement = z.string().trim().min(1).max(300);

/** Where an emblem stands: at the head or the foot, of the first page or of all. */
export const emblemPlaceSchema = z.strictObject({
  edge: z.enum(['head', 'foot']),
  side: z.enum(['left', 'center', 'right']),
  pages: z.enum(['first', 'all']),
});

/** A logo of a house style. Its image lies once in `images`, whichever emblems show it. */
export const emblemSchema = z.strictObject({
  id: idSchema,
  /** Key of `images`. */
  image: idSchema,
  /** What it shows, for whoever does not see it: "Flag of the European Union". */
  alt: byLanguage(statement),
  /** Millimetres as printed; its width follows. */
  height: z.number().min(EMBLEM_HEIGHT.least).max(EMBLEM_HEIGHT.most),
  place: emblemPlaceSchema,
  /** What stands under it: "Funded by the European Union". */
  statement: byLanguage(statement).optional(),
  /** It must not be printed without its statement, nor lower than a centimetre: the emblem of the European Union. */
  needsStatement: z.literal(true).optional(),
});
export type Emblem = z.infer<typeof emblemSchema>;

/** An image as it is kept: checked, and without what its file said besides (who made it, where, with which program). */
export const imageSchema = z.strictObject({
  type: z.enum(['png', 'jpeg']),
  /** Pixels. */
  width: z.number().int().min(1).max(LONGEST_SIDE),
  height: z.number().int().min(1).max(LONGEST_SIDE),
  /** Its bytes, base64. */
  data: z
    .string()
    .min(4)
    .max(Math.ceil(LARGEST_IMAGE / 3) * 4)
    .regex(/^[A-Za-z0-9+/]+={0,2}$/),
});
export type Image = z.infer<typeof imageSchema>;

const emblems = z.array(emblemSchema).max(MOST_EMBLEMS);

/** Emblems and foot of a style until a time: what a version of before that prints. */
export const formerLetterheadSchema = z.strictObject({
  until: instantSchema,
  emblems,
  footer: byLanguage(z.string().max(2_000)).optional(),
});

/** What a house style says of its emblems; styles of earlier versions say nothing. */
export const emblemFields = {
  emblems: emblems.optional(),
  /** By the SHA-256 of their bytes, hex. */
  images: z.record(idSchema, imageSchema).optional(),
  /** Oldest first. */
  formerLetterheads: z.array(formerLetterheadSchema).max(50).optional(),
};
