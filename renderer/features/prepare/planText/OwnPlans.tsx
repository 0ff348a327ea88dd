import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Refusal } from '../../../../core/messages/refusal';
import { useInterfaceLanguage } from '../../../locales/labels';
import { RefusalNote } from '../../../parts/RefusalNote';
import { Section } from '../../../parts/Section';
import { useCatalogue } from '../../../state/ledgers';
import { nameOfPlan } from './nameOfPlan';
import { removePlan } from './ownPlans';

/** Plans that were made in this library and are not this workshop's: each can be removed. */
export function OwnPlans({ chosen }: { chosen: string | undefined }) {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const [refusal, setRefusal] = useState<Refusal>();
  const { frameworks } = useCatalogue();
  const own = frameworks.flatMap((each) =>
    each.own && each.framework.kind === 'plan' && each.framework.id !== chosen ? [each.framework] : [],
  );
  if (own.length === 0) return null;
  return (
    <Section title={t('newPlan.own')} description={t('newPlan.ownText')}>
      <div className="line wraps">
        {own.map((plan) => (
          <Button
            key={plan.id}
            variant="default"
            onClick={() => void removePlan(plan).then((answer) => setRefusal(answer))}
          >
            {t('newPlan.remove', { plan: nameOfPlan(plan, language) })}
          </Button>
        ))}
      </div>
      <RefusalNote refusal={refusal} />
    </Section>
  );
}
