import { Button, Checkbox } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { planOfferedFirst, plansInOrder } from '../../../core/catalogue/offer';
import type { Framework } from '../../../core/model/framework';
import { useInterfaceLanguage } from '../../locales/labels';
import { NO_PLAN } from '../../blocks/meeting/noPlan';
import { usePlanNote } from '../../blocks/meeting/usePlanNote';
import { ChoiceList } from '../../parts/ChoiceList';
import { Page } from '../../parts/Page';
import { RefusalNote } from '../../parts/RefusalNote';
import { Section } from '../../parts/Section';
import { useCommand } from '../../state/commands';
import { useWholeList } from '../../state/useWholeList';
import { useCatalogue, useWorkshop } from '../../state/ledgers';
import { usePlans } from '../../state/plans';
import { go } from '../../state/view';
import { OwnPlans } from './planText/OwnPlans';
import { PlanTextButtons } from './planText/PlanTextButtons';
import { PlanTree } from './PlanTree';

/** The plan that recommendations are mapped to, the one in force at the meeting's date first, and lists of themes. */
export function PlansPage() {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const { frameworks } = useCatalogue();
  const { frameworks: pins, meeting } = useWorkshop('frameworks', 'meeting');
  const { run, refusal } = useCommand();
  const planNote = usePlanNote();
  const [chosen] = usePlans().filter(({ kind }) => kind === 'plan');

  const all = frameworks.map(({ framework }) => framework);
  const plans = plansInOrder(all, meeting.startsOn);
  const offered = planOfferedFirst(all, meeting.startsOn);
  const themes = all.filter(({ kind }) => kind === 'themes');
  const isPinned = (id: string) => pins.some((pin) => pin.id === id);
  const name = (framework: Framework) => framework.name[language] ?? framework.id;
  const pinned = [...(chosen ? [chosen] : []), ...themes.filter(({ id }) => isPinned(id))].map(
    ({ id }) => id,
  );
  const change = useWholeList('frameworks', pinned, (ids, from) =>
    run('workshop.setFrameworks', { from, frameworks: ids }),
  );
  const isTheme = (id: string) => themes.some((theme) => theme.id === id);

  return (
    <Page titleIsTab title={t('prepare.sections.plans')} lede={t('prepare.plansLede')}>
      <Section title={t('prepare.plan')}>
        <ChoiceList
          legend={t('prepare.plan')}
          value={chosen?.id ?? NO_PLAN}
          options={[
            ...plans.map((plan) => ({
              value: plan.id,
              label: name(plan),
              text: planNote(plan, meeting.startsOn, plan === offered),
            })),
            { value: NO_PLAN, label: t('prepare.noPlan'), text: t('prepare.noPlanText') },
          ]}
          onChange={(id) => change((ids) => [...(id === NO_PLAN ? [] : [id]), ...ids.filter(isTheme)])}
        />
        <RefusalNote refusal={refusal} />
        <div className="line wraps">
          <Button
            variant="default"
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => go('prepare', { section: 'newPlan' })}
          >
            {t('newPlan.open')}
          </Button>
        </div>
      </Section>
      <OwnPlans chosen={chosen?.id} />
      {themes.length > 0 && (
        <Section title={t('prepare.themes')} description={t('prepare.themesText')}>
          {themes.map((theme) => (
            <Checkbox
              key={theme.id}
              label={name(theme)}
              description={theme.themes.map((each) => each.name[language] ?? each.id).join(' · ')}
              checked={isPinned(theme.id)}
              onChange={({ currentTarget: { checked } }) =>
                change((ids) => [...ids.filter((id) => id !== theme.id), ...(checked ? [theme.id] : [])])
              }
            />
          ))}
        </Section>
      )}
      {chosen && (
        <Section title={name(chosen)} description={t('prepare.wordingsText')}>
          <PlanTextButtons plan={chosen.id} />
          <PlanTree framework={chosen} />
        </Section>
      )}
    </Page>
  );
}
