import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { presentOf } from '../../../../core/attendance/dayTotals';
import type { Line } from './gridLines';
import type { LineProps } from './lineProps';
import classes from './AttendanceGrid.module.css';

interface DelegationLineProps extends LineProps {
  line: Extract<Line, { kind: 'delegation' }>;
}

/** A delegation over its people: how many of them are there; Space notes them all. */
export const DelegationLine = memo(function DelegationLine({
  line: { name, group },
  index,
  days,
  today,
  noting,
  reached,
}: DelegationLineProps) {
  const { t } = useTranslation();
  const { people } = group;
  return (
    <tr data-line={index} className={classes.delegation}>
      <th scope="row">{name}</th>
      {days.map((day, column) => {
        const present = presentOf(people, day);
        return (
          <td
            key={day}
            role="gridcell"
            data-day={column}
            tabIndex={reached === column ? 0 : -1}
            className={classes.count}
            data-today={day === today || undefined}
            data-some={present > 0 || undefined}
            onClick={() =>
              noting.turnAll(
                people.map(({ id }) => id),
                day,
              )
            }
          >
            {t('attendance.of', { present, people: people.length })}
          </td>
        );
      })}
    </tr>
  );
});
