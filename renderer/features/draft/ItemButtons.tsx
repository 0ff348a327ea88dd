import { IconArrowDown, IconArrowUp, IconPencil, IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../../parts/cx';
import { moveItem, removeItem } from '../../blocks/rows/rowCommands';
import { toggleMark } from './draftStore';
import { RowButton } from './RowButton';
import type { SheetRow } from '../../blocks/rows/sheetRows';
import rowClasses from './Row.module.css';
import classes from './ItemRow.module.css';

interface ItemButtonsProps {
  id: string;
  label: string;
  marked: boolean;
  /** The lines of the sheet as they stand when a button is pressed. */
  rowsNow: () => readonly SheetRow[];
  onEdit: () => void;
}

/** What a pointer can do with a recommendation on the sheet; the keyboard has keys for each. */
export const ItemButtons = memo(function ItemButtons({
  id,
  label,
  marked,
  rowsNow,
  onEdit,
}: ItemButtonsProps) {
  const { t } = useTranslation();
  return (
    <div
      className={cx('tools floats', rowClasses.buttons, rowClasses.atLastLine)}
      role="group"
      aria-label={t('draft.rowActions', { number: label })}
    >
      <RowButton label={t('draft.edit')} onPress={onEdit} icon={<IconPencil size={16} />} />
      <RowButton
        label={t('common.moveUp')}
        onPress={() => void moveItem(rowsNow(), id, 'up')}
        icon={<IconArrowUp size={16} />}
      />
      <RowButton
        label={t('common.moveDown')}
        onPress={() => void moveItem(rowsNow(), id, 'down')}
        icon={<IconArrowDown size={16} />}
      />
      <label className={cx('square', classes.mark)}>
        <input type="checkbox" tabIndex={-1} checked={marked} onChange={() => toggleMark(id)} />
        <span className="visuallyHidden">{t('draft.mark', { number: label })}</span>
      </label>
      <RowButton
        label={t('common.remove')}
        onPress={() => void removeItem(id)}
        icon={<IconTrash size={16} />}
      />
    </div>
  );
});
