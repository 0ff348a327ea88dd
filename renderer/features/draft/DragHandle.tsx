import { useDraggable } from '@dnd-kit/react';
import { IconGripVertical } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../../parts/cx';
import classes from './Row.module.css';

interface DragHandleProps {
  id: string;
  type: string;
  /** The line that goes where its handle is drawn. */
  element: Element | null;
  isFixed: boolean;
}

/** By it a line of the sheet is drawn to another place. A line without it is no button for those who hear the page. */
export function DragHandle({ id, type, element, isFixed }: DragHandleProps) {
  const { t } = useTranslation();
  const [handle, setHandle] = useState<Element | null>(null);
  const { isDragging } = useDraggable({ id, type, element, handle, disabled: isFixed });
  return (
    <button
      ref={setHandle}
      type="button"
      tabIndex={-1}
      className={cx('square quiet', classes.handle)}
      data-dragged={isDragging || undefined}
      aria-label={t('common.drag')}
      aria-roledescription={t('common.dragging.role')}
    >
      <IconGripVertical size={16} aria-hidden />
    </button>
  );
}
