import type { DocumentStatus } from '../model/workshop';
import type { Language } from '../model/language';
import type { Check, Weight } from './check';
import { ruleOf, type RuleId } from './rules';

/** What one rule found, in one language where it is about a language: a line of a list, with its places. */
export interface Finding {
  rule: RuleId;
  weight: Weight;
  language?: Language;
  checks: Check[];
}

/** "missing fr": a finding as one key. */
export function findingKey({ rule, language }: Pick<Finding, 'rule' | 'language'>): string {
  return `${rule} ${language ?? ''}`;
}

/** The checks by what found them, in their order. */
export function findingsIn(checks: readonly Check[]): Finding[] {
  const findings = new Map<string, Finding>();
  for (const check of checks) {
    const { rule, weight, language } = check;
    const key = findingKey(check);
    const known = findings.get(key);
    if (known) known.checks.push(check);
    else findings.set(key, { rule, weight, ...(language && { language }), checks: [check] });
  }
  return [...findings.values()];
}

/** Whether a document with these checks can be exported, and marked if so it is wished. */
export function mayExport(checks: readonly Check[], allowMissing: boolean): boolean {
  return checks.every(
    ({ weight }) => weight !== 'blocks' && (weight !== 'blocksUnlessMarked' || allowMissing),
  );
}

/**
 * Checks that stand against a new status: `refused` must be settled first, as the command requires; `open` may stay if
 * a person agrees. What is printed all the same is neither.
 */
export function obstaclesTo(
  status: DocumentStatus,
  checks: readonly Check[],
): { refused: Check[]; open: Check[] } {
  const refused = checks.filter(({ rule }) => ruleOf(rule).keepsFrom?.statuses.includes(status));
  if (status === 'draft' || status === 'corrected') return { refused, open: [] };
  const open = checks.filter(
    (check) =>
      !refused.includes(check) && isToSettle(check) && !ruleOf(check.rule).isOrdinary?.(status, check.weight),
  );
  return { refused, open };
}

/** Square brackets of a negotiated text are printed, and are to be settled all the same. */
export function isToSettle({ rule, weight }: Check): boolean {
  return weight !== 'info' || ruleOf(rule).keepsFrom !== undefined;
}
