import type { Rule } from './rule';
import { documentRules } from './documentRules';
import { recommendationRules } from './recommendationRules';
import { textRules } from './textRules';

const table = [...documentRules, ...textRules, ...recommendationRules] as const;

export type RuleId = (typeof table)[number]['id'];

/** Everything that a document is looked through for, in the order in which it should be settled. */
export const RULES: readonly Rule<RuleId>[] = table;

export function ruleOf(id: RuleId): Rule<RuleId> {
  const found = RULES.find((rule) => rule.id === id);
  if (!found) throw new Error(`no rule ${id}`);
  return found;
}
