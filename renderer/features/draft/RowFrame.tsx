import { useDraggable, useDroppable } from '@dnd-kit/react';
import { IconGripVertical } from '@tabler/icons-react';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../../parts/cx';
import { select } from '../../state/view';
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
  const { t } = useTranslation();
  const { Tag, type, accept } = FRAMES[kind];
  const key = kind === 'group' ? `group ${id}` : id;
  const [handle, setHandle] = useState<Element | null>(null);
  const [element, setElement] = useState<Element | null>(null);
  const { isDragging } = useDraggable({ id: key, type, element, handle, disabled: isFixed === true });
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
        isDragging && classes.dragged,
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
      <button
        ref={setHandle}
        type="button"
        tabIndex={-1}
        className={classes.handle}
        aria-label={t('common.drag')}
        aria-roledescription={t('common.dragging.role')}
      >
        <IconGripVertical size={16} aria-hidden />
      </button>
      {children}
    </Tag>
  );
}
