import { ActionIcon, Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AgendaItem, Turn } from '../../../../core/model/agenda';
import { timeSpoken } from '../../../../core/queries/timeSpoken';
import { EmptyState } from '../../../parts/EmptyState';
import { ListRow } from '../../../parts/ListRow';
import type { useCommand } from '../../../state/commands';
import { useWorkshop } from '../../../state/ledgers';
import { watchText } from '../wall/useWatch';
import { useDelegationName } from '../../../blocks/delegations/useDelegationName';

interface TurnListProps {
  item: AgendaItem;
  /** In order. */
  turns: readonly Turn[];
  run: ReturnType<typeof useCommand>['run'];
}

/** First asked, first heard; the chair may move, skip and call again. */
export function TurnList({ item, turns, run }: TurnListProps) {
  const { t } = useTranslation();
  const nameOf = useDelegationName();
  const { agenda } = useWorkshop('agenda');
  const spoken = timeSpoken(agenda);
  if (turns.length === 0) {
    return <EmptyState title={t('room.nobodyAsked')}>{t('room.nobodyAskedText')}</EmptyState>;
  }
  const waiting = turns.filter(({ state }) => state === 'waiting');
  // One's only turn says it all by itself.
  const inAll = ({ delegation, state }: Turn) => {
    const all = spoken.get(delegation);
    return all && (state !== 'done' || all.turns > 1)
      ? t('room.spokeInAll', { time: watchText(all.ms, 'down') })
      : undefined;
  };
  const facts = (turn: Turn) => {
    const { state, time, outOfTurn, afterClosing } = turn;
    return [
      outOfTurn && t(`room.asked.${outOfTurn}`),
      afterClosing && t('room.afterClosing'),
      state === 'done'
        ? t('room.spoke', { time: watchText(time.elapsedMs, 'down') })
        : state !== 'waiting' && t(`room.turns.${state}`),
      inAll(turn),
    ]
      .filter(Boolean)
      .join(' · ');
  };
  const moves = (turn: Turn) => {
    const at = waiting.indexOf(turn);
    const after = (index: number) => (index < 0 ? null : (waiting[index]?.id ?? null));
    return (
      <>
        <ActionIcon
          aria-label={t('common.moveUp')}
          disabled={at === 0}
          onClick={() =>
            void run('speaker.move', { item: item.id, turn: turn.id, after: before(turns, waiting[at - 1]) })
          }
        >
          <IconArrowUp size={16} />
        </ActionIcon>
        <ActionIcon
          aria-label={t('common.moveDown')}
          disabled={at === waiting.length - 1}
          onClick={() => void run('speaker.move', { item: item.id, turn: turn.id, after: after(at + 1) })}
        >
          <IconArrowDown size={16} />
        </ActionIcon>
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => void run('speaker.skip', { item: item.id, turn: turn.id })}
        >
          {t('room.skip')}
        </Button>
      </>
    );
  };
  return (
    <section aria-label={t('room.turnList')}>
      {turns.map((turn) => (
        <ListRow
          key={turn.id}
          start={turn.state === 'waiting' ? waiting.indexOf(turn) + 1 : '·'}
          selected={turn.state === 'speaking'}
          end={facts(turn)}
          actions={
            <>
              {turn.state === 'waiting' && moves(turn)}
              {(turn.state === 'waiting' || turn.state === 'skipped') && (
                <Button
                  size="compact-xs"
                  variant="default"
                  onClick={() => void run('speaker.start', { item: item.id, turn: turn.id })}
                >
                  {t('room.giveFloorTo')}
                </Button>
              )}
              {(turn.state === 'done' || turn.state === 'skipped') && (
                <Button
                  size="compact-xs"
                  variant="default"
                  onClick={() =>
                    void run('speaker.addAgain', {
                      item: item.id,
                      turn: turn.id,
                      // A button of the row is the chair's own word.
                      ...(item.listClosed && { afterClosing: true }),
                    })
                  }
                >
                  {t('room.addAgain')}
                </Button>
              )}
              {turn.state !== 'speaking' && turn.state !== 'interrupted' && (
                <ActionIcon
                  aria-label={t('common.remove')}
                  onClick={() => void run('speaker.remove', { item: item.id, turn: turn.id })}
                >
                  <IconX size={16} />
                </ActionIcon>
              )}
            </>
          }
        >
          {nameOf(turn.delegation)}
        </ListRow>
      ))}
    </section>
  );
}

/** The turn that stands before another one, whatever its state; `null` when that is the first. */
function before(turns: readonly Turn[], other: Turn | undefined): string | null {
  const at = other ? turns.indexOf(other) : 0;
  return turns[at - 1]?.id ?? null;
}
