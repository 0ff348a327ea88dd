import { useTranslation } from 'react-i18next';
import type { ScheduledItem } from '../../../../core/queries/schedule';
import { sendingLanguage } from '../../../state/roomStore';
import { watchText } from '../wall/useWatch';
import { plainTextOf } from '../plainTextOf';
import classes from './RunningItem.module.css';

/** The agenda item under way and its remaining time; overrun is said in words. */
export function RunningItem({ entry }: { entry: ScheduledItem }) {
  const { t } = useTranslation();
  const { item, remainingMs } = entry;
  const over = remainingMs < 0;
  return (
    <div className={classes.running} data-over={over || undefined}>
      <p className={classes.title}>
        {item.number} {plainTextOf(item.title, sendingLanguage())}
      </p>
      <p className={classes.left} role="timer">
        {watchText(Math.abs(remainingMs), over ? 'down' : 'up')}
        <span className={classes.word}>{t(over ? 'room.overBy' : 'room.left')}</span>
      </p>
    </div>
  );
}
