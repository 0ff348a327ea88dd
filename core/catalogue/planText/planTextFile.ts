import { z } from 'zod';
import { daySchema, idSchema } from '../../model/ids';
import { languageSchema } from '../../model/language';
import { referenceNumberSchema } from '../../model/framework';
import type { EnteredWording } from '../../model/library';

export const PLAN_TEXT_FORMAT = 'rapporteur-plan-text';

/** One wording as a file holds it. */
export const fileWordingSchema = z.strictObject({
  level: z.enum(['domain', 'objective', 'action']),
  number: referenceNumberSchema,
  text: z.string().trim().min(1),
  language: languageSchema.optional(),
  source: z.string().trim().min(1).max(1_000).optional(),
  checkedBy: z.string().trim().min(1).max(200).optional(),
  checkedOn: daySchema.optional(),
});

/** Official wordings on their way to another laptop. */
export const planTextFileSchema = z.strictObject({
  format: z.literal(PLAN_TEXT_FORMAT),
  version: z.literal(1),
  plan: idSchema,
  wordings: z.array(fileWordingSchema),
});

/** The official wordings of one plan that this library has, as a file that another library reads. */
export function planTextFile(plan: string, entered: readonly EnteredWording[]): string {
  const wordings = entered
    .filter(({ target }) => target.framework === plan)
    .map(({ target, language, text, source, checkedBy, checkedOn, enteredAt }) => ({
      level: target.level,
      number: target.number,
      language,
      text,
      source,
      checkedBy,
      checkedOn: checkedOn ?? enteredAt.slice(0, 10),
    }))
    .sort((a, b) => compare(keyOf(a), keyOf(b)));
  return `${JSON.stringify({ format: PLAN_TEXT_FORMAT, version: 1, plan, wordings }, null, 2)}\n`;
}

function keyOf({ language, level, number }: { language: string; level: string; number: string }): string {
  return `${language} ${level} ${number.replace(/\d+/gu, (digits) => digits.padStart(6, '0'))}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
