import { IconBrackets, IconCheck, IconMinus, IconX, type Icon } from '@tabler/icons-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../core/model/order';
import { positionSchema, type Position, type Recommendation } from '../../../../core/model/recommendation';
import { KeyCap } from '../../../parts/KeyCap';
import type { useCommand } from '../../../state/commands';
import { useWorkshop } from '../../../state/ledgers';
import { useDelegationName } from '../speakers/useDelegationName';
import { cx } from '../../../parts/cx';
import classes from './RoundTheTable.module.css';

const POSITIONS = positionSchema.options;
const POSITIONS_FIRST: readonly Position[] = ['objects', 'reserves'];
const SIGNS: Record<Position, Icon> = {
  supports: IconCheck,
  canAccept: IconCheck,
  reserves: IconBrackets,
  objects: IconX,
  silent: IconMinus,
};

const at = (wanted: Position, positions: Recommendation['positions']) =>
  Object.entries(positions).flatMap(([delegation, position]) => (position === wanted ? [delegation] : []));

interface RoundTheTableProps {
  recommendation: Recommendation;
  run: ReturnType<typeof useCommand>['run'];
}

/** Each delegation's position: one letter sets it and goes on to the next delegation. */
export function RoundTheTable({ recommendation, run }: RoundTheTableProps) {
  const { t } = useTranslation();
  const { delegations } = useWorkshop('delegations');
  const nameOf = useDelegationName();
  const table = useRef<HTMLTableElement>(null);
  const { id, positions } = recommendation;
  // Who objects or reserves stands first, as it was when the table was opened: no line moves under the hand.
  const [first] = useState(() => [...POSITIONS_FIRST].flatMap((position) => at(position, positions)));
  const order = [...new Set([...first, ...inOrder(Object.values(delegations)).map((each) => each.id)])];
  const present = order.flatMap((each) => delegations[each] ?? []);
  const keyOf = (position: Position) => t(`agreement.keys.${position}`);
  const countOf = (position: Position) =>
    Object.values(positions).filter((value) => value === position).length;
  const set = (delegation: string, position: Position | null) =>
    void run('recommendation.setPosition', { id, delegation, position });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, delegation: string) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const rows = [...(table.current?.querySelectorAll<HTMLElement>('[data-delegation]') ?? [])];
    const here = rows.indexOf(event.currentTarget);
    const to = (index: number) => rows[index]?.focus();
    const position = POSITIONS.find((each) => keyOf(each) === event.key.toLowerCase());
    if (event.key === 'ArrowDown') to(here + 1);
    else if (event.key === 'ArrowUp') to(here - 1);
    else if (event.key === 'Backspace' || event.key === 'Delete') set(delegation, null);
    else if (position) {
      set(delegation, position);
      to(here + 1);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <section aria-label={t('agreement.round')}>
      <h3>{t('agreement.round')}</h3>
      <table ref={table} className={classes.table}>
        <thead>
          <tr>
            <td />
            {POSITIONS.map((position) => (
              <th key={position} scope="col" className={cx('hint', classes.head)}>
                <KeyCap>{keyOf(position).toUpperCase()}</KeyCap> {t(`agreement.positions.${position}`)}{' '}
                <b>{countOf(position)}</b>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {present.map(({ id: delegation }) => (
            <tr
              key={delegation}
              data-delegation
              tabIndex={0}
              className={cx('ruled hovers', classes.row)}
              onKeyDown={(event) => onKeyDown(event, delegation)}
            >
              <th scope="row" className={classes.name}>
                {nameOf(delegation)}
              </th>
              {POSITIONS.map((position) => {
                const held = positions[delegation] === position;
                const Sign = SIGNS[position];
                return (
                  <td key={position}>
                    <button
                      type="button"
                      tabIndex={-1}
                      aria-pressed={held}
                      className={cx('line gap-1', classes.position)}
                      data-held={held ? position : undefined}
                      onClick={() => set(delegation, held ? null : position)}
                    >
                      {held && <Sign size={14} stroke={2.5} aria-hidden />}
                      <span className={held ? undefined : 'visuallyHidden'}>
                        {t(`agreement.positions.${position}`)}
                      </span>
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
