import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Framework } from '../../../../core/model/framework';
import { useInterfaceLanguage } from '../../../locales/labels';
import { EmptyState } from '../../../parts/EmptyState';
import { Page } from '../../../parts/Page';
import { usePlans } from '../../../state/plans';
import { go } from '../../../state/view';
import { PlanTextWork } from './PlanTextWork';

/** The official text of the workshop's plan: given, looked at beside the catalogue, entered in one step. */
export function PlanTextPage() {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const [plan] = usePlans().filter(({ kind }) => kind === 'plan');
  const back = (
    <Button variant="default" onClick={() => go('prepare', { section: 'plans' })}>
      {t('planText.back')}
    </Button>
  );
  if (!plan)
    return (
      <Page title={t('planText.title')}>
        <EmptyState title={t('planText.noPlan')} actions={back}>
          {t('planText.noPlanText')}
        </EmptyState>
      </Page>
    );
  return (
    <Page title={t('planText.title')} lede={t('planText.lede', { plan: nameOf(plan) })} wide actions={back}>
      <PlanTextWork key={plan.id} plan={plan} />
    </Page>
  );

  function nameOf({ name, id }: Framework): string {
    return name[language] ?? Object.values(name)[0] ?? id;
  }
}
