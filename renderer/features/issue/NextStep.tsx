import { Button } from '@mantine/core';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { obstaclesTo } from '../../../core/checks/findings';
import type { DocumentStatus } from '../../../core/model/workshop';
import { RefusalNote } from '../../parts/RefusalNote';
import { useCommand } from '../../state/commands';
import { useWorkshop } from '../../state/ledgers';
import { showToast } from '../../state/toasts';
import { ObstacleNote } from './ObstacleNote';
import { StepForm, type Stated } from './StepForm';
import { asksForBody } from './versions';
import { cx } from '../../parts/cx';
import classes from './NextStep.module.css';

/** Steps whose day somebody states. */
const ASKS_A_DAY: readonly DocumentStatus[] = ['issued', 'corrected'];

interface NextStepProps {
  status: DocumentStatus;
  first: boolean;
  obstacles: ReturnType<typeof obstaclesTo>;
  /** The step is done; this part of the page may be gone. */
  onTaken: () => void;
}

/**
 * One step that the document can take: what it brings is said before it is taken, and it can be undone. With something
 * still open it is taken only by saying so; what has to be settled first keeps it shut.
 */
export function NextStep({ status, first, obstacles, onTaken }: NextStepProps) {
  const { t } = useTranslation();
  const { document } = useWorkshop('document');
  const { run, refusal, busy } = useCommand();
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const why = useId();
  const number = document.circulated + 1;
  const title = t(`issue.step.${status}`, { number });
  const { refused, open } = obstacles;
  const asks = asksForBody(status) !== 'no' || ASKS_A_DAY.includes(status) || open.length > 0;

  const take = async (stated: Stated = {}) => {
    const taken = await run('document.setStatus', { status, ...stated });
    if (taken) {
      setAsking(false);
      showToast({ text: t(`issue.taken.${status}`, { number }), undo: true });
      onTaken();
    }
    return taken;
  };
  const cancel = () => {
    setAsking(false);
    // The button is there again only once this is drawn.
    requestAnimationFrame(() => button.current?.focus());
  };

  return (
    <li className={cx('line spread gap-5 ruled', classes.step)}>
      <div className="stack gap-1 grow">
        <p className="strong">{title}</p>
        <p className="quiet">{t(`issue.consequence.${status}`, { number })}</p>
        {refused.length > 0 && <ObstacleNote id={why} says="notYet" checks={refused} />}
        {asking && refused.length === 0 && (
          <StepForm status={status} title={title} open={open} busy={busy} onTake={take} onCancel={cancel} />
        )}
        <RefusalNote refusal={refusal} />
      </div>
      {(!asking || refused.length > 0) && (
        <Button
          ref={button}
          variant={first ? 'filled' : 'default'}
          disabled={busy || refused.length > 0}
          {...(refused.length > 0 && { 'aria-describedby': why })}
          // Once a draft is out, the button under the pointer circulates the next: the second half of a double click does not.
          onClick={({ detail }) => detail < 2 && (asks ? setAsking(true) : void take())}
        >
          {asks ? t('issue.stepAsk', { step: title }) : title}
        </Button>
      )}
    </li>
  );
}
