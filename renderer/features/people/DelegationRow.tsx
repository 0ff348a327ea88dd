import { useSortable } from '@dnd-kit/react/sortable';
import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconGripVertical, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { delegationName } from '../../../core/directory/delegations';
import type { Delegation } from '../../../core/model/participation';
import { ListRow } from '../../parts/ListRow';
import { useCatalogue, useWorkshop } from '../../state/ledgers';
import { select, useView } from '../../state/view';
import { cx } from '../../parts/cx';
import classes from './DelegationList.module.css';

interface DelegationRowProps {
  delegation: Delegation;
  index: number;
  count: number;
  /** How many people it has. */
  people: number;
  onMove: (to: number) => void;
  onRemove: (name: string) => void;
}

/** One delegation of the list: its code and name, how many people, and its kind where it is no state. */
export function DelegationRow({ delegation, index, count, people, onMove, onRemove }: DelegationRowProps) {
  const { t } = useTranslation();
  const { directory } = useCatalogue();
  const { languages } = useWorkshop('languages');
  const selected = useView(
    (view) => view.selected?.kind === 'delegation' && view.selected.id === delegation.id,
  );
  const { ref, handleRef, isDragging } = useSortable({ id: delegation.id, index });
  const language = languages[0] ?? 'en';
  const name = delegationName(delegation, language, directory);
  const entry = directory.entries.find(({ code }) => code === delegation.code);
  const inFull = entry?.pickerName?.[language];
  const printed = delegation.printedName?.[language];

  return (
    <li ref={ref} className={classes.item} data-dragging={isDragging || undefined}>
      <ListRow
        selected={selected}
        onSelect={() => select({ kind: 'delegation', id: delegation.id })}
        start={
          <>
            <button
              type="button"
              ref={handleRef}
              className={cx('square', classes.handle)}
              aria-label={t('common.labelled', { label: t('common.drag'), value: name })}
              aria-roledescription={t('common.dragging.role')}
            >
              <IconGripVertical size={16} aria-hidden />
            </button>
            <span className={classes.code}>{delegation.code}</span>
          </>
        }
        end={[
          ...(delegation.kind === 'state' ? [] : [t(`common.kinds.${delegation.kind}`)]),
          ...(people > 0 ? [t('participants.inDelegation', { count: people })] : []),
        ].join(' · ')}
        actions={
          <>
            <ActionIcon
              size={28}
              aria-label={t('common.labelled', { label: t('common.moveUp'), value: name })}
              disabled={index === 0}
              onClick={() => onMove(index - 1)}
            >
              <IconArrowUp size={16} />
            </ActionIcon>
            <ActionIcon
              size={28}
              aria-label={t('common.labelled', { label: t('common.moveDown'), value: name })}
              disabled={index === count - 1}
              onClick={() => onMove(index + 1)}
            >
              <IconArrowDown size={16} />
            </ActionIcon>
            <ActionIcon
              size={28}
              aria-label={t('common.labelled', { label: t('common.remove'), value: name })}
              onClick={() => onRemove(name)}
            >
              <IconX size={16} />
            </ActionIcon>
          </>
        }
      >
        <span className={classes.name}>{inFull ?? name}</span>
        {/* The space keeps the two apart for those who hear them. */}
        {printed !== undefined && printed !== name && <span className={classes.printed}> {printed}</span>}
      </ListRow>
    </li>
  );
}
