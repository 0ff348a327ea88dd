import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { nextStates, whyNot } from '../../../../core/commands/transitions';
import type { Language } from '../../../../core/model/language';
import type { Recommendation } from '../../../../core/model/recommendation';
import { useExplain } from '../../../locales/labels';
import { RefusalNote } from '../../../parts/RefusalNote';
import { HiddenPart, Private } from '../../../blocks/roomSafe/Private';
import { useCommand } from '../../../state/commands';
import { DisputedWording } from './DisputedWording';
import { Reservations } from './Reservations';
import { RoundTheTable } from './RoundTheTable';
import classes from './AgreementDetail.module.css';

interface AgreeingProps {
  recommendation: Recommendation;
  number: string | undefined;
  language: Language;
}

/** One recommendation under discussion: wording, state, positions, reservations. */
export function AgreementDetail({ recommendation, number, language }: AgreeingProps) {
  const { t } = useTranslation();
  const { run, refusal } = useCommand();
  const explain = useExplain();
  const { id, state } = recommendation;
  // The same is asked of the command; here it is said before.
  const notYet = nextStates(state)
    .map((next) => whyNot(recommendation, next))
    .find(Boolean);
  return (
    <div className={classes.agreeing}>
      <div className={classes.head}>
        <h2 className={classes.title}>
          {number ?? '–'} · {t(`states.${state}`)}
        </h2>
        {nextStates(state).map((next) => (
          <Button
            key={next}
            size="compact-sm"
            variant="default"
            disabled={whyNot(recommendation, next) !== undefined}
            onClick={() => void run('recommendation.setState', { id, state: next })}
          >
            {t(`states.${next}`)}
          </Button>
        ))}
      </div>
      {notYet && <p className={classes.notYet}>{explain(notYet)}</p>}
      <RefusalNote refusal={refusal} />
      <DisputedWording recommendation={recommendation} language={language} run={run} />
      <Private instead={<HiddenPart />}>
        <RoundTheTable recommendation={recommendation} run={run} />
        <Reservations recommendation={recommendation} language={language} run={run} />
      </Private>
    </div>
  );
}
