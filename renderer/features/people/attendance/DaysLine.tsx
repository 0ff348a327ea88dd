import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DayTotals } from '../../../../core/attendance/dayTotals';
import { useInterfaceLanguage } from '../../../locales/labels';
import { shortDay } from '../../../parts/formatTime';
import { cx } from '../../../parts/cx';
import type { LineProps } from './lineProps';
import classes from './AttendanceGrid.module.css';

interface DaysLineProps extends LineProps {
  totals: readonly DayTotals[];
  delegations: number;
}

/** The days with what was counted on each, in sight while the list scrolls; Space notes the rest present. */
export function DaysLine({ index, days, today, noting, reached, totals, delegations }: DaysLineProps) {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  return (
    <tr data-line={index}>
      <td className={classes.corner} />
      {days.map((day, column) => {
        const {
          people = 0,
          present = 0,
          absent = 0,
          notNoted = 0,
          delegationsPresent = 0,
        } = totals[column] ?? {};
        return (
          <th
            key={day}
            scope="col"
            data-day={column}
            tabIndex={reached === column ? 0 : -1}
            className={classes.day}
            data-today={day === today || undefined}
          >
            <span className={cx('strong', classes.date)}>
              {shortDay(day, language)}
              {day === today && <span className={classes.today}> {t('attendance.today')}</span>}
            </span>
            <span className={cx('hint figures', classes.total)}>
              {t('attendance.present', { present, people })}
            </span>
            <span className={cx('hint figures', classes.total)}>
              {t('attendance.delegations', { present: delegationsPresent, delegations })}
            </span>
            <span className={cx('hint figures', classes.total)}>
              {t('attendance.others', { absent, notNoted })}
            </span>
            {notNoted > 0 && (
              <Button
                size="compact-sm"
                variant="default"
                mt={4}
                tabIndex={-1}
                onClick={() => noting.restPresent(day)}
              >
                {t('attendance.rest', { count: notNoted })}
              </Button>
            )}
          </th>
        );
      })}
    </tr>
  );
}
