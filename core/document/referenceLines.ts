import { levelName } from '../catalogue/reference';
import type { Framework, PlanReference } from '../model/framework';
import type { Group } from '../model/recommendation';
import { joinNames } from '../directory/join';
import type { Scope } from './scope';

/**
 * The lines under a heading that cite the plans it belongs to, one per plan: "With reference to the Marrakesh
 * Action Plan – Actions 16 and 17". Numbers stay in the order they were entered.
 */
export function referenceLines(group: Group, scope: Scope): string[] {
  const pattern = scope.style.referenceLine?.pattern[scope.language];
  if (pattern === undefined) return [];
  return [...new Set(group.references.map(({ framework }) => framework))].map((id) => {
    const plan = scope.frameworks.get(id);
    const cited = group.references.filter(({ framework }) => framework === id);
    const values: Record<string, string> = {
      plan: plan?.shortName[scope.language] ?? plan?.shortName.en ?? id,
      dash: group.referenceDash,
      references: citation(cited, plan, scope),
    };
    return pattern.replace(/\{(\w+)\}/g, (mark, name: string) => values[name] ?? mark);
  });
}

/** "Objective 7", "Actions 16 and 17", "Objective 7 and Action 15". */
function citation(references: PlanReference[], plan: Framework | undefined, scope: Scope): string {
  const levels = [...new Set(references.map(({ level }) => level))].map((level) => {
    const numbers = references.filter((reference) => reference.level === level).map(({ number }) => number);
    const word = plan ? levelName(plan, level, scope.language, numbers.length === 1 ? 'one' : 'many') : level;
    return `${word} ${joinNames(numbers, scope.language)}`;
  });
  return joinNames(levels, scope.language);
}
