import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const inEnglish = z.object({ en: z.string() });
/** A paragraph of plain strings and fields. */
const paragraph = z.object({ en: z.array(z.union([z.string(), z.object({ type: z.literal('field') })])) });
const schema = z.object({
  meeting: z.object({ title: inEnglish, place: inEnglish, host: inEnglish, startsOn: z.string() }),
  document: z.object({ fields: z.object({ opening: z.tuple([paragraph]) }) }),
  delegations: z.array(
    z.object({
      code: z.string(),
      kind: z.enum(['state', 'organisation']),
      name: inEnglish,
      printedName: inEnglish.optional(),
    }),
  ),
  groups: z.array(
    z.object({
      id: z.string(),
      title: inEnglish,
      references: z.array(z.object({ number: z.string() })).default([]),
      referenceDash: z.string().optional(),
    }),
  ),
  recommendations: z.array(z.object({ id: z.string(), group: z.string(), text: inEnglish })),
});

/** The expected outcome of the meeting: the sample workshop made of the real text, from `templates/`. */
const sample = schema.parse(
  JSON.parse(
    readFileSync(path.join(import.meta.dirname, '../../../templates/workshops/workshop-guide.json'), 'utf8'),
  ),
);

export const expected = {
  ...sample,
  /** The words of the opening, between its fields. */
  opening: sample.document.fields.opening[0].en.filter((part) => typeof part === 'string'),
};

/** The wording of a recommendation in the real text, by its id ("r4"). */
export function wording(id: string): string {
  const found = expected.recommendations.find((each) => each.id === id);
  if (!found) throw new Error(`The real text has no recommendation ${id}`);
  return found.text.en;
}
