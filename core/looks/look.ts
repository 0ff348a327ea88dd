import { z } from 'zod';

/** The look of a house style: lengths of the page in millimetres, type and spaces in points, colours as RRGGBB. */
export const lookSchema = z.strictObject({
  page: z.strictObject({ width: z.number(), height: z.number() }),
  margins: z.strictObject({ top: z.number(), right: z.number(), bottom: z.number(), left: z.number() }),
  /** Only fonts that Word 2013 has, e.g. "Cambria", "Calibri", "Times New Roman". */
  bodyFont: z.string(),
  headingFont: z.string(),
  bodySize: z.number(),
  headingColor: z.string().regex(/^[0-9A-F]{6}$/),
  /** Line spacing as a multiple of the font's own line, e.g. 1.15. */
  lineSpacing: z.number(),
  /** Space after a paragraph of body text. */
  paragraphSpacing: z.number(),
  justify: z.boolean(),
  /** Whether long words are divided at the ends of lines, by the rules of their language. */
  hyphenate: z.literal(true).optional(),
});
export type Look = z.infer<typeof lookSchema>;
