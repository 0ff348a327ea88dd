import { useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../core/model/order';
import { positionSchema, type Position, type Recommendation } from '../../../../core/model/recommendation';
import { cx } from '../../../parts/cx';
import type { useCommand } from '../../../state/commands';
import { useWorkshop } from '../../../state/ledgers';
import { useDelegationName } from '../speakers/useDelegationName';
import classes from './RoundTheTable.module.css';

const POSITIONS = positionSchema.options;

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
  const present = inOrder(Object.values(delegations));
  const keyOf = (position: Position) => t(`agreement.keys.${position}`);
  const counts = POSITIONS.map(
    (position) => [position, Object.values(positions).filter((value) => value === position).length] as const,
  ).filter(([, count]) => count > 0);

  const set = (delegation: string, position: Position | null) =>
    void run('recommendation.setPosition', { id, delegation, position });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, delegation: string) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const rows = [...(table.current?.querySelectorAll<HTMLElement>('[data-delegation]') ?? [])];
    const at = rows.indexOf(event.currentTarget);
    const to = (index: number) => rows[index]?.focus();
    const position = POSITIONS.find((each) => keyOf(each) === event.key.toLowerCase());
    if (event.key === 'ArrowDown') to(at + 1);
    else if (event.key === 'ArrowUp') to(at - 1);
    else if (event.key === 'Backspace' || event.key === 'Delete') set(delegation, null);
    else if (position) {
      set(delegation, position);
      to(at + 1);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <section aria-label={t('agreement.round')}>
      <h3 className={classes.title}>
        {t('agreement.round')}
        <span className={classes.counts}>
          {counts.map(([position, count]) => `${t(`agreement.positions.${position}`)} ${count}`).join(' · ')}
        </span>
      </h3>
      <p className={classes.hint}>
        {POSITIONS.map(
          (position) => `${keyOf(position).toUpperCase()} ${t(`agreement.positions.${position}`)}`,
        ).join(' · ')}
      </p>
      <table ref={table} className={classes.table}>
        <tbody>
          {present.map(({ id: delegation }) => (
            <tr
              key={delegation}
              data-delegation
              tabIndex={0}
              className={classes.row}
              onKeyDown={(event) => onKeyDown(event, delegation)}
            >
              <th scope="row" className={classes.name}>
                {nameOf(delegation)}
              </th>
              {POSITIONS.map((position) => {
                const held = positions[delegation] === position;
                return (
                  <td key={position}>
                    <button
                      type="button"
                      tabIndex={-1}
                      aria-pressed={held}
                      className={cx(classes.position, held && classes[position])}
                      onClick={() => set(delegation, held ? null : position)}
                    >
                      {t(`agreement.positions.${position}`)}
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
