import i18next from 'i18next';
import { isRefusal, type Refusal } from '../../../../core/messages/refusal';
import type { Framework } from '../../../../core/model/framework';
import { interfaceLanguage } from '../../../locales/labels';
import { desk } from '../../../state/bridge';
import { showToast } from '../../../state/toasts';
import { nameOfPlan } from './nameOfPlan';

/** Makes a plan of this library; what was made can be taken away again at once. Answers why it was not made. */
export async function makePlan(plan: Framework): Promise<Refusal | undefined> {
  const answer = await desk().api.makePlan({ plan });
  if (isRefusal(answer)) return answer;
  const text = i18next.t('newPlan.made', { plan: nameOfPlan(plan, interfaceLanguage()) });
  showToast({ text, offer: { label: i18next.t('shell.undo'), run: () => void orSay(removePlan(plan)) } });
  return undefined;
}

/** Takes a plan of this library away; it can be put back at once. Answers why it stays. */
export async function removePlan(plan: Framework): Promise<Refusal | undefined> {
  const answer = await desk().api.removePlan({ plan: plan.id });
  if (isRefusal(answer)) return answer;
  const text = i18next.t('newPlan.removed', { plan: nameOfPlan(plan, interfaceLanguage()) });
  showToast({ text, offer: { label: i18next.t('shell.undo'), run: () => void orSay(makePlan(plan)) } });
  return undefined;
}

async function orSay(work: Promise<Refusal | undefined>): Promise<void> {
  const refusal = await work;
  if (refusal) showToast({ refusal });
}
