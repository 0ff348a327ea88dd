import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AgendaItem } from '../../../../core/model/agenda';
import { turnLimitMs } from '../../../../core/queries/turnLimit';
import { interruptedBy, whoSpeaks } from '../../../../core/queries/whoSpeaks';
import { elapsed } from '../../../../core/time/stopwatch';
import { useDelegationName } from '../../../blocks/delegations/useDelegationName';
import type { useCommand } from '../../../state/commands';
import { useClock } from '../useClock';
import { watchText } from '../wall/useWatch';
import { cx } from '../../../parts/cx';
import type { TurnControls } from './turnControls';
import classes from './CurrentSpeaker.module.css';

interface CurrentSpeakerProps {
  item: AgendaItem;
  run: ReturnType<typeof useCommand>['run'];
  controls: TurnControls;
}

/** The present speaker, the time that is left, and what the chair does with it. */
export function CurrentSpeaker({ item, run, controls }: CurrentSpeakerProps) {
  const { t } = useTranslation();
  const nameOf = useDelegationName();
  const now = useClock();
  const turn = whoSpeaks(item);
  const interrupted = turn && interruptedBy(item, turn.id);
  const waiting = Object.values(item.turns).some(({ state }) => state === 'waiting');
  const spoken = turn && now ? elapsed(turn.time, now) : 0;
  const limit = turn && turnLimitMs(item, turn);
  const left = limit === undefined ? undefined : limit - spoken;
  const over = left !== undefined && left < 0;
  const isPaused = turn !== undefined && turn.time.since === undefined;
  return (
    <section className={cx('line spread wraps gap-4', classes.floor)} aria-label={t('room.floor')}>
      <div>
        <p className={classes.name}>
          {turn ? nameOf(turn.delegation) : t('room.floorFree')}
          {turn?.outOfTurn && <span className={classes.why}> · {t(`room.asked.${turn.outOfTurn}`)}</span>}
        </p>
        {turn && now && (
          <p className={classes.time} role="timer" data-over={over || undefined}>
            {left === undefined ? watchText(spoken, 'down') : watchText(Math.abs(left), over ? 'down' : 'up')}
            <span className={classes.word}>
              {t(left === undefined ? 'room.spoken' : over ? 'room.overBy' : 'room.left')}
              {isPaused && ` · ${t('room.states.paused')}`}
              {(turn.extraSeconds ?? 0) > 0 &&
                ` · ${t('room.withExtra', { minutes: (turn.extraSeconds ?? 0) / 60 })}`}
            </span>
          </p>
        )}
        {interrupted && (
          <p className="hint">{t('room.thenAgain', { name: nameOf(interrupted.delegation) })}</p>
        )}
      </div>
      <div className={cx('wraps', classes.actions)}>
        {turn && (
          <>
            <Button variant="default" onClick={controls.pause}>
              {t(isPaused ? 'room.goOn' : 'room.pause')}
            </Button>
            {limit !== undefined && (
              <Button variant="default" onClick={controls.extend}>
                {t('room.oneMinute')}
              </Button>
            )}
            {!interrupted && (
              <Button variant="default" onClick={controls.stop}>
                {t('room.stop')}
              </Button>
            )}
          </>
        )}
        {interrupted ? (
          <Button onClick={controls.stop}>
            {t('room.backTo', { name: nameOf(interrupted.delegation) })}
          </Button>
        ) : (
          <Button onClick={() => void run('speaker.start', { item: item.id })} disabled={!waiting}>
            {t('room.giveFloor')}
          </Button>
        )}
      </div>
    </section>
  );
}
