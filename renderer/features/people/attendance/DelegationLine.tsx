import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { presentOf } from '../../../../core/attendance/dayTotals';
import { DayCells } from './DayCells';
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
  noting,
  ...cells
}: DelegationLineProps) {
  const { t } = useTranslation();
  const { people } = group;
  return (
    <tr data-line={index} className={classes.delegation}>
      <th scope="row">{name}</th>
      <DayCells
        {...cells}
        cellOf={(day) => {
          const present = presentOf(people, day);
          const ids = people.map(({ id }) => id);
          return {
            content: t('attendance.of', { present, people: people.length }),
            className: classes.count,
            look: { 'data-some': present > 0 || undefined },
            onClick: () => noting.turnAll(ids, day),
          };
        }}
      />
    </tr>
  );
});
