import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AgendaItem } from '../../../../core/model/agenda';
import { elapsed } from '../../../../core/time/stopwatch';
import type { useCommand } from '../../../state/commands';
import { useClock } from '../useClock';
import { watchText } from '../wall/useWatch';
import { cx } from '../../../parts/cx';
import { useDelegationName } from '../../../blocks/delegations/useDelegationName';
import classes from './CurrentSpeaker.module.css';

interface CurrentSpeakerProps {
  item: AgendaItem;
  run: ReturnType<typeof useCommand>['run'];
}

/** The present speaker and the remaining time. */
export function CurrentSpeaker({ item, run }: CurrentSpeakerProps) {
  const { t } = useTranslation();
  const nameOf = useDelegationName();
  const now = useClock();
  const turns = Object.values(item.turns);
  const turn = turns.find(({ state }) => state === 'speaking');
  const waiting = turns.some(({ state }) => state === 'waiting');
  const spoken = turn && now ? elapsed(turn.time, now) : 0;
  const left = item.turnSeconds === undefined ? undefined : item.turnSeconds * 1_000 - spoken;
  const over = left !== undefined && left < 0;
  return (
    <section className={cx('line spread gap-4', classes.floor)} aria-label={t('room.floor')}>
      <div>
        <p className={classes.name}>{turn ? nameOf(turn.delegation) : t('room.floorFree')}</p>
        {turn && now && (
          <p className={classes.time} role="timer" data-over={over || undefined}>
            {left === undefined ? watchText(spoken, 'down') : watchText(Math.abs(left), over ? 'down' : 'up')}
            <span className={classes.word}>
              {t(left === undefined ? 'room.spoken' : over ? 'room.overBy' : 'room.left')}
            </span>
          </p>
        )}
      </div>
      <div className={classes.actions}>
        {turn && (
          <Button variant="default" onClick={() => void run('speaker.stop', { item: item.id })}>
            {t('room.stop')}
          </Button>
        )}
        <Button onClick={() => void run('speaker.start', { item: item.id })} disabled={!waiting}>
          {t('room.giveFloor')}
        </Button>
      </div>
    </section>
  );
}
