import { Button } from '@mantine/core';
import { useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Refusal } from '../../../../core/messages/refusal';
import type { AgendaItem } from '../../../../core/model/agenda';
import { DelegationLine } from '../../../blocks/delegations/DelegationLine';
import { RefusalNote } from '../../../parts/RefusalNote';
import { Segmented } from '../../../parts/Segmented';
import { cx } from '../../../parts/cx';
import { useDelegationName } from '../../../blocks/delegations/useDelegationName';
import type { useCommand } from '../../../state/commands';
import classes from './SpeakersPage.module.css';

/** What a delegation asks the floor for. */
export type AskedFor = 'floor' | 'reply' | 'order';

interface AddSpeakerProps {
  item: AgendaItem;
  run: ReturnType<typeof useCommand>['run'];
  refusal: Refusal | undefined;
  line: RefObject<HTMLInputElement | null>;
  askedFor: AskedFor;
  onAskFor: (asked: AskedFor) => void;
}

/** Puts a delegation on the list, or gives it the floor before the list for a right of reply or a point of order. */
export function AddSpeaker({ item, run, refusal, line, askedFor, onAskFor }: AddSpeakerProps) {
  const { t } = useTranslation();
  const nameOf = useDelegationName();
  const [late, setLate] = useState<string>();
  const pick = async (delegation: string) => {
    if (askedFor === 'floor') {
      setLate(delegation);
      return run('speaker.add', { item: item.id, delegation });
    }
    const done = await run('speaker.interrupt', { item: item.id, delegation, outOfTurn: askedFor });
    if (done) onAskFor('floor');
    return done;
  };
  const isLate = refusal?.refused === 'speaker.closed' && late !== undefined;
  return (
    <div className="stack gap-2">
      <div className={cx('line wraps gap-3', classes.ask)}>
        <div className="grow">
          <DelegationLine label={t(`room.asks.${askedFor}`)} line={line} size="md" autoFocus onPick={pick} />
        </div>
        <Segmented<AskedFor>
          label={t('room.askedFor')}
          value={askedFor}
          options={(['floor', 'reply', 'order'] as const).map((value) => ({
            value,
            label: t(`room.asked.${value}`),
          }))}
          onChange={(value) => {
            onAskFor(value);
            line.current?.focus();
          }}
        />
      </div>
      <RefusalNote refusal={refusal} />
      {isLate && (
        <div>
          <Button
            size="xs"
            variant="default"
            onClick={() => void run('speaker.add', { item: item.id, delegation: late, afterClosing: true })}
          >
            {t('room.noteLate', { name: nameOf(late) })}
          </Button>
        </div>
      )}
    </div>
  );
}
