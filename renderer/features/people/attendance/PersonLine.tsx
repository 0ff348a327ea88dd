import { IconCheck, IconStarFilled, IconX } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { notedOn } from '../../../../core/attendance/noted';
import type { Participant } from '../../../../core/model/participation';
import { officeOf, titledName } from '../../../../core/participants/printed';
import type { LineProps } from './lineProps';
import classes from './AttendanceGrid.module.css';

interface PersonLineProps extends LineProps {
  person: Participant;
}

/** A person, and what was noted of each day. */
export const PersonLine = memo(function PersonLine({
  person,
  index,
  days,
  today,
  noting,
  reached,
}: PersonLineProps) {
  const { t } = useTranslation();
  return (
    <tr data-line={index} className={classes.person}>
      <th scope="row">
        {titledName(person)}
        {person.head && (
          <span className={classes.head}>
            <IconStarFilled size={11} aria-hidden />
            <span className="visuallyHidden">{t('participants.head')}</span>
          </span>
        )}
        <span className={classes.office}>{officeOf(person)}</span>
      </th>
      {days.map((day, column) => {
        const noted = notedOn(person, day);
        return (
          <td
            key={day}
            role="gridcell"
            data-day={column}
            tabIndex={reached === column ? 0 : -1}
            className={classes.cell}
            data-noted={noted}
            data-today={day === today || undefined}
            onClick={() => noting.turn(person.id, day)}
          >
            <span className={classes.state}>
              {noted === 'present' && <IconCheck size={15} aria-hidden />}
              {noted === 'absent' && <IconX size={15} aria-hidden />}
              <span className={noted === 'notNoted' ? 'visuallyHidden' : undefined}>
                {t(`attendance.noted.${noted}`)}
              </span>
            </span>
          </td>
        );
      })}
    </tr>
  );
});
