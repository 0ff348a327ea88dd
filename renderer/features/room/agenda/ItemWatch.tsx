import { useTranslation } from 'react-i18next';
import type { AgendaItem } from '../../../../core/model/agenda';
import type { ScheduledItem } from '../../../../core/programme/schedule';
import { watchText } from '../wall/useWatch';
import { cx } from '../../../parts/cx';
import classes from './AgendaRow.module.css';

/** What an item has left while it runs, what it took when it is over. Overrun is said in words. */
export function ItemWatch({
  timed,
  state,
}: {
  timed: ScheduledItem | undefined;
  state: AgendaItem['state'];
}) {
  const { t } = useTranslation();
  if (!timed || state === 'planned') {
    return <p className={cx('hint figures', classes.watch)}>{timed?.isLeft && t('room.notHeld')}</p>;
  }
  const { remainingMs, elapsedMs } = timed;
  const over = remainingMs < 0;
  if (state === 'running') {
    return (
      <p className={cx('hint figures', classes.watch)} data-over={over || undefined} role="timer">
        <span className={classes.time}>{watchText(Math.abs(remainingMs), over ? 'down' : 'up')}</span>{' '}
        {t(over ? 'room.overBy' : 'room.left')}
      </p>
    );
  }
  const used = elapsedMs >= 1_000 ? t('room.used', { time: watchText(elapsedMs, 'down') }) : '';
  return (
    <p className={cx('hint figures', classes.watch)}>
      {[t(`room.states.${state}`), used].filter(Boolean).join(' · ')}
    </p>
  );
}
