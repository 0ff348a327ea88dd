import { describeReference } from '../../../core/catalogue/reference';
import type { PlanReference } from '../../../core/model/framework';
import { useInterfaceLanguage } from '../../locales/labels';
import { usePlans } from '../../state/plans';

/** "Action 17"; with the plan's name when it is not the workshop's first: "Cadiz Action Plan, Objective 5a". */
export function useReferenceLabel(): (reference: PlanReference) => string {
  const language = useInterfaceLanguage();
  const frameworks = usePlans();
  return (reference) => {
    const plan = frameworks.find(({ id }) => id === reference.framework);
    if (!plan) return `${reference.framework} ${reference.number}`;
    const label = describeReference(plan, reference, language);
    return plan === frameworks[0] ? label : `${plan.shortName[language] ?? plan.id}, ${label}`;
  };
}
