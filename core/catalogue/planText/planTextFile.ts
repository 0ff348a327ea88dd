import { z } from 'zod';
import { daySchema, idSchema } from '../../model/ids';
import { languageSchema } from '../../model/languageSchema';
import { frameworkSchema, referenceNumberSchema, type Framework } from '../../model/framework';
import type { EnteredWording } from '../../model/library';
import { rising } from '../../text/rising';

export const PLAN_TEXT_FORMAT = 'rapporteur-plan-text';

/** One wording as a file holds it. */
export const fileWordingSchema = z.strictObject({
  level: z.enum(['domain', 'objective', 'action']),
  number: referenceNumberSchema,
  part: z.literal('definition').optional(),
  text: z.string().trim().min(1),
  language: languageSchema.optional(),
  source: z.string().trim().min(1).max(1_000).optional(),
  checkedBy: z.string().trim().min(1).max(200).optional(),
  checkedOn: daySchema.optional(),
});

/** Official wordings on their way to another laptop, with the plan itself where only this library has it. */
export const planTextFileSchema = z.strictObject({
  format: z.literal(PLAN_TEXT_FORMAT),
  version: z.literal(1),
  plan: idSchema,
  made: frameworkSchema.optional(),
  wordings: z.array(fileWordingSchema),
});

/**
 * The official wordings of one plan that this library has, as a file that another library reads.
 * @param made the plan itself, when it was made here
 */
export function planTextFile(plan: string, entered: readonly EnteredWording[], made?: Framework): string {
  const wordings = entered
    .filter(({ target }) => target.framework === plan)
    .map(({ target, part, language, text, source, checkedBy, checkedOn, enteredAt }) => ({
      level: target.level,
      number: target.number,
      ...(part && { part }),
      language,
      text,
      source,
      checkedBy,
      checkedOn: checkedOn ?? enteredAt.slice(0, 10),
    }))
    .sort((a, b) => rising(keyOf(a), keyOf(b)));
  const file = { format: PLAN_TEXT_FORMAT, version: 1, plan, ...(made && { made }), wordings };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function keyOf({ language, level, number }: { language: string; level: string; number: string }): string {
  return `${language} ${level} ${number.replace(/\d+/gu, (digits) => digits.padStart(6, '0'))}`;
}
