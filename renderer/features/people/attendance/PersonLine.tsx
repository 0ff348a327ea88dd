import { IconStarFilled } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { notedOn } from '../../../../core/attendance/noted';
import type { Participant } from '../../../../core/model/participation';
import { officeOf, titledName } from '../../../../core/participants/printed';
import { cx } from '../../../parts/cx';
import { DayCells } from './DayCells';
import type { LineProps } from './lineProps';
import { NotedState } from './NotedState';
import classes from './AttendanceGrid.module.css';

interface PersonLineProps extends LineProps {
  person: Participant;
}

/** A person, and what was noted of each day. */
export const PersonLine = memo(function PersonLine({ person, index, noting, ...cells }: PersonLineProps) {
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
        <span className={cx('hint', classes.office)}>{officeOf(person)}</span>
      </th>
      <DayCells
        {...cells}
        cellOf={(day) => {
          const noted = notedOn(person, day);
          return {
            content: <NotedState noted={noted} />,
            className: classes.cell,
            look: { 'data-noted': noted },
            onClick: () => noting.turn({ people: [person.id] }, day),
          };
        }}
      />
    </tr>
  );
});
