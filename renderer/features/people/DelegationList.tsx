import { DragDropProvider } from '@dnd-kit/react';
import { isSortable } from '@dnd-kit/react/sortable';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Delegation } from '../../../core/model/participation';
import { RefusalNote } from '../../parts/RefusalNote';
import { useDragWords } from '../../parts/useDragWords';
import { useCommand } from '../../state/commands';
import { usePeople } from '../../state/ledgers';
import { showToast } from '../../state/toasts';
import { cx } from '../../parts/cx';
import { DelegationRow } from './DelegationRow';
import classes from './DelegationList.module.css';

const KINDS = ['state', 'organisation', 'observer'] as const;

/** The delegations in order; each can be dragged, moved by buttons, opened in the side panel, or removed with a way back. */
export function DelegationList({ delegations }: { delegations: Delegation[] }) {
  const { t } = useTranslation();
  const plugins = useDragWords(t('common.dragging.howList'));
  const { run, refusal } = useCommand();
  const participants = usePeople()?.participants;
  const people = useMemo(() => {
    const counted = new Map<string, number>();
    for (const { delegation = '' } of Object.values(participants ?? {}))
      counted.set(delegation, (counted.get(delegation) ?? 0) + 1);
    return counted;
  }, [participants]);
  const counts = KINDS.map((kind) => ({
    kind,
    count: delegations.filter((each) => each.kind === kind).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => t(`participants.counts.${kind}`, { count }));

  /** Puts the one at `from` where the one at `to` stands. */
  const move = (from: number, to: number) => {
    const moved = delegations[from];
    const others = delegations.filter((_, index) => index !== from);
    if (moved && from !== to)
      void run('delegation.move', { id: moved.id, after: others[to - 1]?.id ?? null });
  };
  const remove = async (id: string, name: string) => {
    if (await run('delegation.remove', { id }))
      showToast({ text: t('participants.removed', { name }), undo: true });
  };

  return (
    <section aria-label={t('prepare.sections.delegations')}>
      <p className={cx('hint ruled', classes.count)}>{counts.join(' · ')}</p>
      <RefusalNote refusal={refusal} />
      <DragDropProvider
        plugins={plugins}
        onDragEnd={({ operation: { source }, canceled }) => {
          if (!canceled && isSortable(source)) move(source.initialIndex, source.index);
        }}
      >
        <ol>
          {delegations.map((delegation, index) => (
            <DelegationRow
              key={delegation.id}
              delegation={delegation}
              index={index}
              count={delegations.length}
              people={people.get(delegation.id) ?? 0}
              onMove={(to) => move(index, to)}
              onRemove={(name) => void remove(delegation.id, name)}
            />
          ))}
        </ol>
      </DragDropProvider>
    </section>
  );
}
