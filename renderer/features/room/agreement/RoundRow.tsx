import { IconBrackets, IconCheck, IconMinus, IconX, type Icon } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Position } from '../../../../core/model/recommendation';
import { useDelegationName } from '../../../blocks/delegations/useDelegationName';
import { COLUMNS, SAID } from './roundColumns';
import classes from './RoundTheTable.module.css';

const SIGNS: Record<(typeof COLUMNS)[number], Icon> = {
  none: IconMinus,
  supports: IconCheck,
  canAccept: IconCheck,
  reserves: IconBrackets,
  objects: IconX,
};

interface RoundRowProps {
  delegation: string;
  position: Position | undefined;
  /** The round is done: silence means that there is no objection. */
  wasAsked: boolean;
  onSet: (position: Position | null) => void;
  onLeave: () => void;
}

/** One delegation: one letter sets what it said and goes on to the next, N takes it back. */
export function RoundRow({ delegation, position, wasAsked, onSet, onLeave }: RoundRowProps) {
  const { t } = useTranslation();
  const nameOf = useDelegationName();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    const row = event.currentTarget;
    const to = (other: Element | null) => {
      if (other instanceof HTMLElement) other.focus();
    };
    const said = SAID.find((each) => t(`agreement.keys.${each}`) === key);
    if (event.key === 'ArrowDown') to(row.nextElementSibling);
    else if (event.key === 'ArrowUp') to(row.previousElementSibling);
    else if (event.key === 'Escape') onLeave();
    else if (event.key === 'Backspace' || event.key === 'Delete') onSet(null);
    else if (said || key === t('agreement.keys.none')) {
      onSet(said ?? null);
      to(row.nextElementSibling);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <tr data-delegation tabIndex={0} className={classes.row} onKeyDown={onKeyDown}>
      <th scope="row" className={classes.name}>
        {nameOf(delegation)}
      </th>
      {COLUMNS.map((column) => {
        const isSilent = position === undefined || position === 'silent';
        const held =
          column === 'none' ? isSilent && (wasAsked || position !== undefined) : position === column;
        const word = t(
          `agreement.positions.${column === 'none' && position === 'silent' ? 'silent' : column}`,
        );
        const Sign = SIGNS[column];
        return (
          <td key={column}>
            <button
              type="button"
              tabIndex={-1}
              aria-pressed={held}
              className={classes.position}
              data-held={held ? column : undefined}
              onClick={() => onSet(column === 'none' || held ? null : column)}
            >
              {held && <Sign size={14} stroke={2.5} aria-hidden />}
              <span className={held ? undefined : 'visuallyHidden'}>{word}</span>
            </button>
          </td>
        );
      })}
    </tr>
  );
}
