import { refuse, type Refusal } from '../../messages/refusal';
import {
  frameworkSchema,
  type Framework,
  type FrameworkDomain,
  type FrameworkObjective,
  type OfficialWording,
} from '../../model/framework';
import type { Language } from '../../model/language';
import type { PlanText, PlanTextEntry } from './planText';

/** What the text does not say of a plan that is made of it. */
export interface NewPlan {
  id: string;
  name: string;
  language: Language;
  source: string;
  checkedBy: string;
  /** What the levels are called. */
  levels: Framework['levels'];
}

/**
 * A plan made of a text, in the text's own order: actions under the objective before them, objectives under the domain
 * before them. Where a text names no domain or objective, one with the number 1 and no wording holds what comes. Refused
 * where a number is there twice or a line fits nothing, for nothing is guessed.
 */
export function newPlan(
  read: PlanText,
  { id, name, language, source, checkedBy, levels }: NewPlan,
): Framework | Refusal {
  const loose = read.loose.find(({ isDefinition }) => !isDefinition);
  if (loose) return refuse('planText.looseLine', { line: loose.line });
  const met = new Set<string>();
  const doubled = read.entries.find(({ level, number }) => {
    const key = `${level} ${number}`;
    const isThere = met.has(key);
    met.add(key);
    return isThere;
  });
  if (doubled) return refuse('planText.doubled', { line: doubled.line, place: doubled.number });

  const wordingOf = (entry: PlanTextEntry): OfficialWording => ({
    text: entry.text,
    status: 'entered',
    source: [entry.source ?? source],
    checkedBy: entry.checkedBy ?? checkedBy,
  });
  const worded = (entry: PlanTextEntry) => ({
    number: entry.number,
    wording: { [entry.language ?? language]: wordingOf(entry) },
  });
  const domains: FrameworkDomain[] = [];
  const domainNow = () => domains.at(-1) ?? begin(domains, { number: '1', wording: {}, objectives: [] });
  const objectiveNow = (): FrameworkObjective =>
    domainNow().objectives.at(-1) ?? begin(domainNow().objectives, { number: '1', wording: {}, actions: [] });
  for (const entry of read.entries) {
    if (entry.level === 'domain') domains.push({ ...worded(entry), objectives: [] });
    else if (entry.level === 'objective') domainNow().objectives.push({ ...worded(entry), actions: [] });
    else objectiveNow().actions.push(worded(entry));
  }
  for (const [index, domain] of domains.entries()) {
    const [from, to] = [lineOf(read, domain, index === 0), lineOf(read, domains[index + 1], false)];
    const paragraphs = read.loose.filter(({ line }) => line >= from && line < to).map(({ text }) => text);
    if (paragraphs.length > 0) domain.definition = { [language]: { paragraphs, source: [source] } };
  }
  const made: Framework = {
    id,
    version: '1',
    kind: 'plan',
    name: { [language]: name },
    shortName: { [language]: name },
    spellings: [],
    levels,
    domains,
    crossCutting: [],
    themes: [],
    notes: [],
    sources: [source],
  };
  const parsed = frameworkSchema.safeParse(made);
  return parsed.success
    ? parsed.data
    : refuse('file.invalid', { issue: parsed.error.issues[0]?.message ?? 'unreadable' });
}

function begin<T>(list: T[], first: T): T {
  list.push(first);
  return first;
}

/** Where a domain begins in the text; the first one begins with the text, and after the last comes nothing. */
function lineOf({ entries }: PlanText, domain: FrameworkDomain | undefined, isFirst: boolean): number {
  if (isFirst) return 0;
  const entry = entries.find(({ level, number }) => level === 'domain' && number === domain?.number);
  return entry?.line ?? Infinity;
}
