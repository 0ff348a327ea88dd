import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { furtherWordings } from '../../../../core/catalogue/planText/furtherWordings';
import type { PlanText } from '../../../../core/catalogue/planText/planText';
import { placesOf } from '../../../../core/catalogue/reference';
import { enteredFor } from '../../../../core/commands/wordingsMoved';
import type { Refusal } from '../../../../core/messages/refusal';
import type { Framework } from '../../../../core/model/framework';
import { useInterfaceLanguage } from '../../../locales/labels';
import { RefusalNote } from '../../../parts/RefusalNote';
import { Section } from '../../../parts/Section';
import { useCommand } from '../../../state/commands';
import { useLibrary } from '../../../state/ledgers';
import { go } from '../../../state/view';
import { nameOfPlan } from './nameOfPlan';
import { makePlan } from './ownPlans';
import type { PlanTextForm } from './PlanTextBox';

/** A plan that another laptop made, with what was entered for it there: added as it is. */
export function WholePlan({ read, plan, form }: { read: PlanText; plan: Framework; form: PlanTextForm }) {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const [refusal, setRefusal] = useState<Refusal>();
  const { run, refusal: notEntered, busy } = useCommand();
  const { wordings } = useLibrary('wordings');

  const add = async (event: FormEvent) => {
    event.preventDefault();
    const entered = furtherWordings(plan, read, enteredFor(wordings));
    const refused = await makePlan(plan);
    setRefusal(refused);
    if (refused) return;
    const base = entered.map(() => null);
    if (entered.length > 0 && !(await run('wording.enterAll', { wordings: entered, base }))) return;
    form.drop();
    go('prepare', { section: 'plans' });
  };
  return (
    <Section title={t('newPlan.whole')} description={t('newPlan.wholeText')}>
      <form className="form" onSubmit={(event) => void add(event)}>
        <p>{t('newPlan.wholeHas', { plan: nameOfPlan(plan, language), count: placesOf(plan).length })}</p>
        <RefusalNote refusal={refusal ?? notEntered} />
        <Button type="submit" loading={busy}>
          {t('newPlan.add')}
        </Button>
      </form>
    </Section>
  );
}
