import { useTranslation } from 'react-i18next';
import type { Framework } from '../../../../core/model/framework';
import { useInterfaceLanguage } from '../../../locales/labels';
import { ChoiceList } from '../../../parts/ChoiceList';
import { Section } from '../../../parts/Section';
import { go } from '../../../state/view';
import { nameOfPlan } from './nameOfPlan';

/** Whether a text goes into the workshop's plan or becomes one of its own. */
export function WhereItGoes({ plan, isNew }: { plan: Framework; isNew: boolean }) {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  return (
    <Section title={t('newPlan.where')} description={t('newPlan.whereText')}>
      <ChoiceList
        legend={t('newPlan.where')}
        isInColumns
        value={isNew ? 'newPlan' : 'planText'}
        options={[
          {
            value: 'planText',
            label: t('newPlan.intoPlan', { plan: nameOfPlan(plan, language) }),
            text: t('newPlan.intoPlanText'),
          },
          { value: 'newPlan', label: t('newPlan.asNew'), text: t('newPlan.asNewText') },
        ]}
        onChange={(section) => go('prepare', { section })}
      />
    </Section>
  );
}
