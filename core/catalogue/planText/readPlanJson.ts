import { z } from 'zod';
import { refuse, type Refusal } from '../../messages/refusal';
import { frameworkSchema, type Framework } from '../../model/framework';
import { LANGUAGES } from '../../model/language';
import { placesOf } from '../reference';
import { officialWordingOf } from '../wording';
import { fileWordingSchema, planTextFileSchema, PLAN_TEXT_FORMAT } from './planTextFile';
import type { PlanText, PlanTextEntry } from './planText';
import { withinLimits } from './withinLimits';

/** The value of a JSON file: wordings of another laptop, a bare list of wordings, or a whole plan of the catalogue's own shape. */
export function readPlanJson(value: unknown): PlanText | Refusal {
  const list = z.array(z.unknown()).safeParse(value);
  if (list.success) return readAs(z.array(fileWordingSchema), list.data, (wordings) => ofWordings(wordings));
  const shape = z
    .object({ format: z.string().optional(), wordings: z.unknown().optional() })
    .safeParse(value);
  if (shape.success && (shape.data.format === PLAN_TEXT_FORMAT || shape.data.wordings !== undefined))
    return readAs(planTextFileSchema, value, ({ plan, wordings, made }) =>
      withMade(ofWordings(wordings), plan, made),
    );
  const plan = frameworkSchema.safeParse(value);
  return plan.success ? withinLimits(ofPlan(plan.data)) : refuse('planText.json');
}

function readAs<T>(schema: z.ZodType<T>, value: unknown, make: (parsed: T) => PlanText): PlanText | Refusal {
  const parsed = schema.safeParse(value);
  if (parsed.success)
    return parsed.data instanceof Array && parsed.data.length === 0
      ? refuse('json.empty')
      : checked(make(parsed.data));
  const [issue] = parsed.error.issues;
  const where = (issue?.path ?? [])
    .map((key) => (typeof key === 'number' ? `[${key}]` : String(key)))
    .join('.')
    .replaceAll('.[', '[');
  return refuse('file.invalid', { issue: issue?.message ?? 'unreadable' }, where);
}

function checked(read: PlanText): PlanText | Refusal {
  return read.entries.length === 0 ? refuse('json.empty') : withinLimits(read);
}

/** What was entered of a plan stands before what the plan itself says, as it does where the file was made. */
function withMade(entered: PlanText, plan: string, made: Framework | undefined): PlanText {
  if (made?.id !== plan) return { ...entered, plan };
  const key = ({ level, number, part, language }: PlanTextEntry) =>
    [level, number, part ?? '', language ?? ''].join(' ');
  const known = new Set(entered.entries.map(key));
  const itsOwn = ofPlan(made).entries.filter((each) => !known.has(key(each)));
  return { ...entered, entries: [...itsOwn, ...entered.entries], plan, whole: made };
}

function ofWordings(wordings: z.output<typeof fileWordingSchema>[]): PlanText {
  const entries = wordings.map(
    ({ level, number, part, text, language, source, checkedBy, checkedOn }, index): PlanTextEntry => ({
      level,
      number,
      ...(part && { part }),
      text,
      line: index + 1,
      ...(language && { language }),
      ...(source !== undefined && { source }),
      ...(checkedBy !== undefined && { checkedBy }),
      ...(checkedOn !== undefined && { checkedOn }),
    }),
  );
  return { form: 'json', entries, loose: [] };
}

/** Only what its own maker holds for the official text. */
function ofPlan(plan: Framework): PlanText {
  const sourceOf = (sources: readonly string[]) => {
    const source = sources.join('; ').slice(0, 1_000);
    return source === '' ? {} : { source };
  };
  const entries = placesOf(plan).flatMap(({ reference: { level, number }, entry, domain }, index) =>
    LANGUAGES.flatMap((language): PlanTextEntry[] => {
      const at = { level, number, line: index + 1, language };
      const wording = officialWordingOf(entry, language);
      const definition = level === 'domain' ? domain.definition?.[language] : undefined;
      const text = definition?.paragraphs.join('\n') ?? '';
      return [
        ...(wording
          ? [
              {
                ...at,
                text: wording.text,
                ...sourceOf(wording.source),
                ...(wording.checkedBy !== undefined && { checkedBy: wording.checkedBy }),
              },
            ]
          : []),
        ...(definition && text !== ''
          ? [{ ...at, part: 'definition' as const, text, ...sourceOf(definition.source) }]
          : []),
      ];
    }),
  );
  return { form: 'json', entries, loose: [], plan: plan.id, whole: plan };
}
