import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useInterfaceLanguage } from '../../../locales/labels';
import { Page } from '../../../parts/Page';
import { usePlans } from '../../../state/plans';
import { go, useView } from '../../../state/view';
import { nameOfPlan } from './nameOfPlan';
import { PlanTextWork } from './PlanTextWork';

/** The official text of a plan: given, looked at, and entered in one step into the workshop's plan or as a new plan. */
export function PlanTextPage() {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const [plan] = usePlans().filter(({ kind }) => kind === 'plan');
  const isNew = useView(({ section }) => section === 'newPlan') || !plan;
  const back = (
    <Button variant="default" onClick={() => go('prepare', { section: 'plans' })}>
      {t('planText.back')}
    </Button>
  );
  const lede = isNew ? t('newPlan.lede') : t('planText.lede', { plan: nameOfPlan(plan, language) });
  return (
    <Page title={t(isNew ? 'newPlan.title' : 'planText.title')} lede={lede} wide actions={back}>
      <PlanTextWork key={plan?.id ?? ''} plan={plan} isNew={isNew} />
    </Page>
  );
}
