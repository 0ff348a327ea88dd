import { useDroppable } from '@dnd-kit/react';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTextLocked } from '../../blocks/documentState/useTextLocked';
import { cx } from '../../parts/cx';
import { select } from '../../state/view';
import { DragHandle } from './DragHandle';
import classes from './Row.module.css';

const FRAMES = {
  group: { Tag: 'section', type: 'group', accept: ['item', 'group'] },
  recommendation: { Tag: 'article', type: 'item', accept: ['item'] },
} satisfies Record<string, { Tag: 'section' | 'article'; type: string; accept: string[] }>;

interface RowFrameProps {
  kind: keyof typeof FRAMES;
  id: string;
  label: string;
  className?: string | undefined;
  selected: boolean;
  editing: boolean;
  /** It stays where it is, though others may be dropped on it. */
  isFixed?: boolean;
  focusable: boolean;
  onFocus: (key: string) => void;
  /** A key pressed on the line itself, not in something that it holds. */
  onKey: (event: KeyboardEvent<HTMLElement>) => void;
  children: ReactNode;
}

/** Frame of every line of the sheet: drag handle, drop target, selection, keyboard focus. */
export function RowFrame(props: RowFrameProps) {
  const { kind, id, label, className, selected, editing, isFixed, focusable, onFocus, onKey, children } =
    props;
  const { Tag, type, accept } = FRAMES[kind];
  const locked = useTextLocked();
  const key = kind === 'group' ? `group ${id}` : id;
  const [element, setElement] = useState<Element | null>(null);
  const { isDropTarget } = useDroppable({ id: key, element, accept });
  return (
    <Tag
      ref={setElement}
      data-row={key}
      tabIndex={focusable ? 0 : -1}
      aria-label={label}
      aria-current={selected || undefined}
      className={cx(
        classes.row,
        className,
        selected && classes.selected,
        isDropTarget && classes.target,
        editing && classes.editing,
      )}
      onFocus={(event) => {
        onFocus(key);
        if (event.target === event.currentTarget && !selected) select({ kind, id });
      }}
      onClick={() => select({ kind, id })}
      onKeyDown={(event) => {
        if (event.target === event.currentTarget && !event.ctrlKey && !event.metaKey) onKey(event);
      }}
    >
      {locked ? (
        <span className={classes.margin} />
      ) : (
        <DragHandle id={key} type={type} element={element} isFixed={isFixed === true} />
      )}
      {children}
    </Tag>
  );
}
