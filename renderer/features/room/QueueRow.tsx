import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../../parts/cx';
import classes from './Queue.module.css';

interface QueueRowProps {
  name: string;
  /** Shown to the room now, or last. */
  isCurrent: boolean;
  isFirst: boolean;
  isLast: boolean;
  onShow: () => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
  onGo: (by: -1 | 1) => void;
  onFocus: () => void;
}

/** One queued slide: Enter shows it, Alt and an arrow move it, Delete takes it out. */
export function QueueRow(props: QueueRowProps) {
  const { name, isCurrent, isFirst, isLast, onShow, onMove, onRemove, onGo, onFocus } = props;
  const { t } = useTranslation();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
    if (by && event.altKey) onMove(by);
    else if (by) onGo(by);
    else if (event.key === 'Delete' && !event.altKey) onRemove();
    else return;
    event.preventDefault();
  };
  return (
    <li className={cx(classes.row, isCurrent && classes.current)}>
      <button
        type="button"
        data-queued
        className={cx('oneLine grow', classes.name)}
        aria-current={isCurrent || undefined}
        onClick={onShow}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
      >
        {name}
      </button>
      <ActionIcon
        variant="subtle"
        size={28}
        aria-label={t('common.labelled', { label: t('common.moveUp'), value: name })}
        disabled={isFirst}
        onClick={() => onMove(-1)}
      >
        <IconArrowUp size={14} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        size={28}
        aria-label={t('common.labelled', { label: t('common.moveDown'), value: name })}
        disabled={isLast}
        onClick={() => onMove(1)}
      >
        <IconArrowDown size={14} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        size={28}
        aria-label={t('room.unqueue', { what: name })}
        onClick={onRemove}
      >
        <IconX size={14} />
      </ActionIcon>
    </li>
  );
}
