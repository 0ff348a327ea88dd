import type { Catalogue } from '../catalogue/catalogue';
import { pinnedPlans } from '../catalogue/pinnedPlans';
import { prove } from '../document/interpret/documentInput';
import type { Proof } from '../document/interpret/interpret';
import type { Refusal } from '../messages/refusal';
import type { Language } from '../model/language';
import type { Workshop } from '../model/workshop';
import { placeKey, type Check } from './check';
import { CheckedDocument } from './checkedDocument';
import { placeName } from './placeName';
import type { Rule } from './rule';
import { RULES, type RuleId } from './rules';

/** Input of the checks of a workshop's document. */
export interface Subject {
  workshop: Workshop;
  catalogue: Pick<Catalogue, 'styles' | 'frameworks'>;
  /** The workshop's own document in a language, as it stands; asked for only by rules that read the paper. */
  prove: (language: Language) => Proof | Refusal[];
}

/** A workshop with its document printed as the catalogue words its plans; `now` is an ISO 8601 instant, UTC. */
export function subjectOf(
  workshop: Workshop,
  catalogue: Pick<Catalogue, 'styles' | 'frameworks' | 'directory'>,
  now: string,
): Subject {
  const sources = { workshop, plans: pinnedPlans(workshop, catalogue), catalogue, now };
  return { workshop, catalogue, prove: (language) => prove(sources, language) };
}

/**
 * Runs all rules on the document and lists the findings in the order of the rules. With several languages a finding
 * appears once, unless it is about one language.
 */
export function findChecks(
  subject: Subject,
  languages: readonly Language[],
  rules: readonly Rule<RuleId>[] = RULES,
): Check[] {
  return checksIn(documentsIn(subject, languages), rules);
}

/** The findings, and the rules that found nothing although there was something to look at and it could be read. */
export function lookThrough(
  subject: Subject,
  languages: readonly Language[],
): { checks: Check[]; passed: RuleId[] } {
  const documents = documentsIn(subject, languages);
  const checks = checksIn(documents, RULES);
  // With something else wanting nothing is said to be complete.
  const isRead = checks.every(({ rule }) => rule !== 'other');
  const isFine = ({ id, isAsked }: Rule<RuleId>) =>
    checks.every(({ rule }) => rule !== id) && documents.every((document) => isAsked?.(document) ?? true);
  return { checks, passed: isRead ? RULES.filter(isFine).map(({ id }) => id) : [] };
}

const documentsIn = (subject: Subject, languages: readonly Language[]) =>
  languages.map((language) => documentIn(subject, language));

function checksIn(documents: readonly CheckedDocument[], rules: readonly Rule<RuleId>[]): Check[] {
  return rules.flatMap((rule) => {
    const found = documents.flatMap((document) => checksOf(rule, document));
    return rule.ofALanguage ? found : onceEach(found);
  });
}

function documentIn({ workshop, catalogue, prove }: Subject, language: Language): CheckedDocument {
  const style = catalogue.styles.find(({ id }) => id === workshop.document.style);
  const frameworks = pinnedPlans(workshop, catalogue);
  const plan = frameworks.some(({ kind }) => kind === 'plan');
  return new CheckedDocument({ workshop, style, language, plan, frameworks, prove });
}

function checksOf(rule: Rule<RuleId>, document: CheckedDocument): Check[] {
  const weight = typeof rule.weight === 'function' ? rule.weight(document) : rule.weight;
  return rule.find(document).map(({ place, ...further }) => ({
    rule: rule.id,
    weight,
    place,
    name: placeName(place, document),
    ...(rule.ofALanguage && { language: document.language }),
    ...further,
  }));
}

function onceEach(checks: readonly Check[]): Check[] {
  const seen = new Set<string>();
  return checks.filter(({ place }) => {
    const key = placeKey(place);
    return !seen.has(key) && seen.add(key);
  });
}
