import { refuse, type Refusal } from '../../messages/refusal';
import {
  frameworkSchema,
  type Framework,
  type FrameworkDomain,
  type OfficialWording,
} from '../../model/framework';
import type { ByLanguage, Language } from '../../model/language';
import { PlanTree } from './planTree';
import type { PlanText, PlanTextEntry } from './planText';

/** What the text does not say of a plan that is made of it. */
export interface NewPlan extends Pick<Framework, 'id' | 'adopted' | 'period'> {
  name: ByLanguage<string>;
  /** As printed in a reference line; absent: the name. */
  shortName?: ByLanguage<string>;
  /** Of a text that does not say its own. */
  language: Language;
  source: string;
  checkedBy: string;
  /** What the levels are called. */
  levels: Framework['levels'];
  /** Somebody saw the lines that fit no number: they are kept as notes of the plan. Else such a line is refused. */
  keepLoose?: boolean;
}

/**
 * A plan made of a text, in the text's own order: actions under the objective before them, objectives under the domain
 * before them. Where a text names no domain or objective, one with the number 1 and no wording holds what comes. A number
 * that comes again in another language is the same place. Refused where one is there twice in a language or under two
 * places, or where a line fits nothing, for nothing is guessed.
 */
export function newPlan(read: PlanText, given: NewPlan): Framework | Refusal {
  const { language, source, checkedBy, keepLoose = false } = given;
  const loose = read.loose.filter(({ isDefinition }) => !isDefinition);
  const [first] = loose;
  if (first && !keepLoose) return refuse('planText.looseLine', { line: first.line });
  if (given.period?.to !== undefined && given.period.to < given.period.from) return refuse('plan.endsFirst');

  const wordingOf = (entry: PlanTextEntry): OfficialWording => ({
    text: entry.text,
    status: 'entered',
    source: [entry.source ?? source],
    checkedBy: entry.checkedBy ?? checkedBy,
  });
  const tree = new PlanTree(read.entries);
  for (const entry of read.entries) {
    const said = entry.language ?? language;
    const refusal = entry.part
      ? tree.define(entry, said, { paragraphs: entry.text.split('\n'), source: [entry.source ?? source] })
      : tree.put(entry, said, wordingOf(entry));
    if (refusal) return refusal;
  }
  const { domains } = tree;
  for (const [index, domain] of domains.entries()) {
    const [from, to] = [lineOf(read, domain, index === 0), lineOf(read, domains[index + 1], false)];
    const paragraphs = read.loose
      .filter(({ isDefinition, line }) => isDefinition && line >= from && line < to)
      .map(({ text }) => text);
    if (paragraphs.length > 0)
      domain.definition = { ...domain.definition, [language]: { paragraphs, source: [source] } };
  }
  const made: Framework = {
    id: given.id,
    version: '1',
    kind: 'plan',
    name: given.name,
    shortName: given.shortName ?? given.name,
    spellings: [],
    ...(given.adopted !== undefined && { adopted: given.adopted }),
    ...(given.period && { period: given.period }),
    levels: given.levels,
    domains,
    crossCutting: [],
    themes: [],
    notes: loose.map(({ text }) => text),
    sources: [source],
  };
  const parsed = frameworkSchema.safeParse(made);
  return parsed.success
    ? parsed.data
    : refuse('file.invalid', { issue: parsed.error.issues[0]?.message ?? 'unreadable' });
}

/** Where a domain begins in the text; the first one begins with the text, and after the last comes nothing. */
function lineOf({ entries }: PlanText, domain: FrameworkDomain | undefined, isFirst: boolean): number {
  if (isFirst) return 0;
  const entry = entries.find(({ level, number }) => level === 'domain' && number === domain?.number);
  return entry?.line ?? Infinity;
}
