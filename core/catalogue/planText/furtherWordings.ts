import type { EnteredWording } from '../../model/library';
import type { Framework } from '../../model/framework';
import { comparePlan } from './comparePlan';
import type { PlanText } from './planText';

type Further = Pick<
  EnteredWording,
  'target' | 'part' | 'language' | 'text' | 'source' | 'checkedBy' | 'checkedOn'
>;

/**
 * What the file of a plan brings beside the plan itself: wordings that were entered for it elsewhere. What was entered here,
 * when the plan was here before, stays as it is and is none of them.
 * @param standing what this library has for a place
 */
export function furtherWordings(
  plan: Framework,
  read: PlanText,
  standing: (placed: Pick<Further, 'target' | 'part' | 'language'>) => EnteredWording | undefined,
): Further[] {
  return comparePlan(plan, read, 'en').rows.flatMap(
    ({ reference: target, part, language, state, versions }) => {
      const [only] = versions;
      const { source, checkedBy } = only ?? {};
      const isMore = state === 'new' || state === 'different';
      if (!only || !isMore || source === undefined || checkedBy === undefined) return [];
      const placed = { target, ...(part && { part }), language };
      if (standing(placed)) return [];
      const { text, checkedOn } = only;
      return [{ ...placed, text, source, checkedBy, ...(checkedOn !== undefined && { checkedOn }) }];
    },
  );
}
