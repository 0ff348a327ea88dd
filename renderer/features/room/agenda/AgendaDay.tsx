import { useTranslation } from 'react-i18next';
import { clockOf } from '../../../../core/document/clockOf';
import { delayOf } from '../../../../core/programme/delay';
import type { ProgrammeDay } from '../../../../core/programme/programme';
import type { ScheduledDay } from '../../../../core/programme/schedule';
import { useInterfaceLanguage } from '../../../locales/labels';
import { weekdayAndDate } from '../../../parts/formatTime';
import { TimeField } from '../../../parts/TimeField';
import { cx } from '../../../parts/cx';
import { AgendaRow, type AgendaRowProps } from './AgendaRow';
import { movesOf } from './movesOf';
import classes from './AgendaDay.module.css';

interface AgendaDayProps extends Pick<AgendaRowProps, 'run' | 'timeZone'> {
  day: ProgrammeDay;
  /** Absent until the host's clock is known. */
  timed: ScheduledDay | undefined;
  days: readonly ProgrammeDay[];
}

/** A day of the programme: when it begins, how it stands against its plan, and its items. */
export function AgendaDay({ day, timed, days, timeZone, run }: AgendaDayProps) {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const { items, startsAt } = day;
  const number = days.indexOf(day) + 1;
  const date = weekdayAndDate(day.day, language);
  const end = items.at(-1)?.plannedEnd;
  return (
    <section className={classes.day} aria-label={date} data-now={timed?.isNow || undefined}>
      <div className={cx('line wraps gap-4', classes.head)}>
        <div className={cx('grow', classes.name)}>
          <h2>{days.length > 1 ? t('room.dayNumber', { number, date }) : date}</h2>
          <p className={day.isOutside ? 'hint lacks' : 'hint'}>
            {day.isOutside
              ? t('room.dayOutside')
              : end === undefined
                ? t('room.dayEmpty')
                : t('room.dayPlanned', { from: startsAt, to: clockOf(end, timeZone) })}
          </p>
        </div>
        {timed?.isNow && <DelayLine day={timed} timeZone={timeZone} />}
        <TimeField
          label={t('room.dayStart')}
          value={startsAt}
          onSave={(at) => void run('agenda.setDayStart', { day: day.day, at })}
        />
      </div>
      <ol>
        {items.map((planned, index) => (
          <AgendaRow
            key={planned.item.id}
            planned={planned}
            timed={timed?.items[index]}
            timeZone={timeZone}
            run={run}
            moves={movesOf(days, planned)}
            days={days.map((each) => each.day)}
          />
        ))}
      </ol>
    </section>
  );
}

/** "25 min late. The break would end at 11:20, the day at 17:25." */
function DelayLine({ day, timeZone }: { day: ScheduledDay; timeZone: string }) {
  const { t } = useTranslation();
  const delay = delayOf([day]);
  if (!delay) return null;
  const { minutes, nextBreak, endsAt } = delay;
  const state = minutes > 0 ? 'late' : minutes < 0 ? 'ahead' : 'onTime';
  const dayEnd = clockOf(endsAt, timeZone);
  return (
    <p className="figures" data-tone={minutes > 0 ? 'gap' : undefined} data-delay>
      <span className="strong">{t(`room.${state}`, { minutes: Math.abs(minutes) })}</span>{' '}
      <span className="hint">
        {nextBreak
          ? t('room.breakAndDayEnd', { break: clockOf(nextBreak.expectedEnd, timeZone), day: dayEnd })
          : t('room.dayEnd', { day: dayEnd })}
      </span>
    </p>
  );
}
