import { isRefusal, refuse, type Refusal } from '../../messages/refusal';
import { frameworkSchema, type Framework } from '../../model/framework';
import type { ByLanguage, Language } from '../../model/language';
import { layWordings } from '../wording';
import { definitionsIn } from './definitions';
import { planIdOf } from './planMade';
import { PlanTree } from './planTree';
import type { LooseParagraph, PlanText, PlanTextEntry } from './planText';

/** What the text does not say of a plan that is made of it. */
export interface NewPlan extends Pick<Framework, 'id' | 'levels' | 'adopted' | 'period'> {
  name: ByLanguage<string>;
  /** As printed in a reference line; absent: the name. */
  shortName?: ByLanguage<string>;
  /** Of a text that does not say its own. */
  language: Language;
  source: string;
  checkedBy: string;
}

/**
 * A plan made of a text, with its definitions, in the text's own order. Refused where a number is there twice in a language
 * or under two places, or where a line fits nothing, for nothing is guessed.
 */
export function newPlan(read: PlanText, given: NewPlan): Framework | Refusal {
  const outline = planOutline(read, given);
  if (isRefusal(outline)) return outline;
  const definitions = definitionsIn(outline, read);
  const loose = read.loose.find((_, index) => !definitions.placed.has(index));
  if (loose) return refuse('planText.looseLine', { line: loose.line });
  const entries = [...read.entries, ...definitions.entries];
  const met = new Set<string>();
  for (const { level, number, part, language = given.language, line } of entries) {
    const key = [level, number.toLowerCase(), part ?? '', language].join(' ');
    if (met.has(key)) return refuse('planText.doubled', { line, place: number });
    met.add(key);
  }
  return wordedPlan(outline, entries, [], given);
}

/** What somebody says of a plan beside its text, as it was typed: "" where nothing is said. */
export interface SaidOfPlan extends Pick<
  NewPlan,
  'name' | 'shortName' | 'language' | 'levels' | 'source' | 'checkedBy'
> {
  /** YYYY-MM-DD. */
  adopted: string;
  from: string;
  to: string;
  /** What fits no number becomes notes of the plan. */
  keepsLoose: boolean;
}

/**
 * The plan of a text with the wordings that somebody chose. Refused where a line fits nothing and is not to be kept, and where
 * the days in force are none.
 * @param taken ids of the plans that are there
 */
export function planAsSaid(
  read: PlanText,
  chosen: readonly PlanTextEntry[],
  loose: readonly LooseParagraph[],
  { adopted, from, to, keepsLoose, ...said }: SaidOfPlan,
  taken: readonly string[],
): Framework | Refusal {
  const [line] = loose;
  if (line && !keepsLoose) return refuse('planText.looseLine', { line: line.line });
  if (from === '' && to !== '') return refuse('plan.noFirstDay');
  const [name = ''] = Object.values(said.name);
  const outline = planOutline(read, {
    ...said,
    // Wordings that another laptop has for it are wordings of this plan.
    id: read.plan !== undefined && !taken.includes(read.plan) ? read.plan : planIdOf(name, taken),
    ...(adopted !== '' && { adopted }),
    ...(from !== '' && { period: { from, ...(to !== '' && { to }) } }),
  });
  return isRefusal(outline) ? outline : wordedPlan(outline, chosen, loose, said);
}

/**
 * The places that a text names, without any wording yet: actions under the objective before them, objectives under the
 * domain before them. Where a text names no domain or objective, one without a wording holds what comes. A number that
 * comes again is the same place. Refused where one stands under two places.
 */
export function planOutline(
  { entries }: PlanText,
  { id, name, shortName = name, language, levels, adopted, period }: Omit<NewPlan, 'source' | 'checkedBy'>,
): Framework | Refusal {
  if (period?.to !== undefined && period.to < period.from) return refuse('plan.endsFirst');
  const tree = new PlanTree(entries);
  for (const entry of entries) {
    const refusal = tree.put(entry, entry.language ?? language);
    if (refusal) return refusal;
  }
  return {
    id,
    version: '1',
    kind: 'plan',
    name,
    shortName,
    spellings: [],
    ...(adopted !== undefined && { adopted }),
    ...(period && { period }),
    levels,
    domains: tree.domains,
    crossCutting: [],
    themes: [],
    notes: [],
    sources: [],
  };
}

/**
 * The outline with these wordings, each with its source.
 * @param loose what fits no number and somebody wants to keep: notes of the plan
 */
export function wordedPlan(
  outline: Framework,
  entries: readonly PlanTextEntry[],
  loose: readonly LooseParagraph[],
  given: Pick<NewPlan, 'language' | 'source' | 'checkedBy'>,
): Framework | Refusal {
  const laid = layWordings(
    outline,
    entries.map(({ level, number, part, text, language, source, checkedBy }) => ({
      target: { framework: outline.id, level, number },
      ...(part && { part }),
      language: language ?? given.language,
      text,
      source: source ?? given.source,
      checkedBy: checkedBy ?? given.checkedBy,
    })),
  );
  const sources = [given.source, ...entries.map(({ source }) => source ?? '')].filter((each) => each !== '');
  const made = { ...laid, notes: loose.map(({ text }) => text), sources: [...new Set(sources)] };
  const parsed = frameworkSchema.safeParse(made);
  return parsed.success
    ? parsed.data
    : refuse('file.invalid', { issue: parsed.error.issues[0]?.message ?? 'unreadable' });
}
