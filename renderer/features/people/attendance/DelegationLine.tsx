import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  countOn,
  delegationOn,
  presentOf,
  type DelegationsNoted,
} from '../../../../core/attendance/dayTotals';
import { DayCells } from './DayCells';
import { membersOf, type Line } from './gridLines';
import type { LineProps } from './lineProps';
import { NotedState } from './NotedState';
import classes from './AttendanceGrid.module.css';

interface DelegationLineProps extends LineProps {
  line: Extract<Line, { kind: 'delegation' }>;
  /** What was noted of delegations themselves. */
  noted: DelegationsNoted;
}

/** A delegation over its people: how many of them are there; Space notes them all. Without people it is noted itself. */
export const DelegationLine = memo(function DelegationLine({
  line,
  index,
  noting,
  noted,
  ...cells
}: DelegationLineProps) {
  const { t } = useTranslation();
  const { name, group } = line;
  const { people, delegation } = group;
  const id = delegation?.id ?? '';
  const members = membersOf(line);
  return (
    <tr data-line={index} className={classes.delegation}>
      <th scope="row">{name}</th>
      <DayCells
        {...cells}
        cellOf={(day) => {
          const count = countOn(noted, id, day);
          if (people.length === 0) {
            const state = delegationOn(noted, id, day);
            return {
              content: <NotedState noted={state} count={count} />,
              className: classes.cell,
              look: { 'data-noted': state },
              onClick: () => noting.turn(members, day),
            };
          }
          const present = Math.max(presentOf(people, day), count);
          return {
            content: t('attendance.of', { present, people: Math.max(people.length, count) }),
            className: classes.count,
            look: { 'data-some': present > 0 || undefined },
            onClick: () => noting.turnAll(members, day),
          };
        }}
      />
    </tr>
  );
});
