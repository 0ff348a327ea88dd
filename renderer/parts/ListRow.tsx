import type { ComponentProps, ReactNode } from 'react';
import { cx } from './cx';
import classes from './ListRow.module.css';

interface ListRowProps {
  /** The handle or number before the text. */
  start?: ReactNode;
  children: ReactNode;
  /** Quiet facts at the end. */
  end?: ReactNode;
  /** Buttons; shown when the row is pointed at, focused or selected, and always to a keyboard. */
  actions?: ReactNode;
  selected?: boolean;
  onSelect?: () => void;
  label?: string;
  /** Names the line to the keys of its list. */
  row?: string;
  /** Whether Tab stops here: in a list with keys of its own only one line does. */
  tabStop?: boolean;
  /** What else the line hears as a button: keys of its list, a second click. */
  hears?: Pick<ComponentProps<'button'>, 'onKeyDown' | 'onFocus' | 'onDoubleClick'>;
}

/** A line of a list: no box around it, a hairline below, the whole line can be pointed at. */
export function ListRow(props: ListRowProps) {
  const {
    start,
    children,
    end,
    actions,
    selected = false,
    onSelect,
    label,
    tabStop = true,
    row,
    hears,
  } = props;
  return (
    <div
      className={cx('hovers', classes.row, selected && classes.selected)}
      data-selected={selected || undefined}
    >
      {start !== undefined && <div className={cx('hint figures', classes.start)}>{start}</div>}
      {onSelect ? (
        <button
          type="button"
          className={cx('grow', classes.main)}
          data-row={row}
          tabIndex={tabStop ? undefined : -1}
          onClick={onSelect}
          aria-pressed={selected}
          aria-label={label}
          {...hears}
        >
          {children}
        </button>
      ) : (
        <div className={cx('grow', classes.main)}>{children}</div>
      )}
      {end !== undefined && <div className={cx('hint figures', classes.end)}>{end}</div>}
      {actions !== undefined && <div className={cx('hint figures', classes.actions)}>{actions}</div>}
    </div>
  );
}
