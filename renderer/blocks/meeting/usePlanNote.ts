import { useTranslation } from 'react-i18next';
import { isInForce } from '../../../core/catalogue/offer';
import type { Framework } from '../../../core/model/framework';

/** "2018–2022 · not in force on the day of the meeting": when a plan is in force, and whether it is on this day. */
export function usePlanNote(): (plan: Framework, day: string, isFirst: boolean) => string {
  const { t } = useTranslation();
  return (plan, day, isFirst) => {
    const { from, to } = plan.period ?? {};
    if (from === undefined) return '';
    const years = { from: from.slice(0, 4), to: to?.slice(0, 4) ?? '' };
    const period = to === undefined ? t('prepare.since', years) : t('prepare.period', years);
    const note = isInForce(plan, day) ? t('prepare.inForce') : isFirst ? t('prepare.nearest') : '';
    return [period, note].filter(Boolean).join(' · ');
  };
}
