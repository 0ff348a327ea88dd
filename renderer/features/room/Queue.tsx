import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Slide } from '../../../core/room/stage';
import { useOwnKeys } from '../../keys/ownKeys';
import { KeyHint } from '../../parts/KeyHint';
import { cx } from '../../parts/cx';
import { QueueRow } from './QueueRow';
import { moveQueued, queueSlide, showQueued, stepRoom, unqueueSlide, useRoom } from '../../state/roomStore';
import { useSlideName } from './useSlideName';
import classes from './Queue.module.css';

/** What comes next: stepped through, put in another order, shown out of its turn, taken out and put back. */
export function Queue() {
  const { t } = useTranslation();
  const status = useRoom((room) => room.status);
  const nameOf = useSlideName();
  const list = useRef<HTMLOListElement>(null);
  const [at, setAt] = useState<string>();
  const [taken, setTaken] = useState<{ slide: Slide; after: string | null }>();
  const queue = status?.queue ?? [];
  const idAt = (index: number) => (index < 0 ? null : (queue[index]?.id ?? null));

  const focus = (index: number) =>
    list.current?.querySelectorAll<HTMLElement>('[data-queued]')[index]?.focus();
  const move = (index: number, by: -1 | 1) => {
    const id = idAt(index);
    if (id === null || index + by < 0 || index + by >= queue.length) return;
    // A row moves with its key, so it keeps the keyboard.
    void moveQueued(id, by < 0 ? idAt(index - 2) : idAt(index + 1));
  };
  const remove = async (index: number) => {
    const queued = queue[index];
    if (!queued || !(await unqueueSlide(queued.id))) return;
    setTaken({ slide: queued.slide, after: idAt(index - 1) });
    requestAnimationFrame(() => focus(Math.min(index, queue.length - 2)));
  };

  // The slide that had the keyboard last; else the one that the room sees.
  const here = [at, status?.current].map((id) => queue.findIndex((queued) => queued.id === id));
  const index = here.find((place) => place >= 0) ?? -1;
  const id = idAt(index);
  useOwnKeys(
    'queue',
    id === null
      ? {}
      : {
          Enter: () => void showQueued(id),
          Delete: () => void remove(index),
          up: () => move(index, -1),
          down: () => move(index, 1),
        },
  );

  return (
    <section aria-label={t('room.queue')}>
      <div className="line">
        <h2 className={cx('hint', classes.title)}>{t('room.queue')}</h2>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => void stepRoom(-1)}
          disabled={queue.length === 0}
        >
          {t('room.previous')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => void stepRoom(1)}
          disabled={queue.length === 0}
          rightSection={<KeyHint shortcut={{ key: 'PageDown' }} />}
        >
          {t('room.next')}
        </Button>
      </div>
      {queue.length === 0 ? (
        <p className="hint">{t('room.queueEmpty')}</p>
      ) : (
        <ol ref={list}>
          {queue.map(({ id, slide }, index) => (
            <QueueRow
              key={id}
              name={nameOf(slide)}
              isCurrent={id === status?.current}
              isFirst={index === 0}
              isLast={index === queue.length - 1}
              onShow={() => void showQueued(id)}
              onMove={(by) => move(index, by)}
              onRemove={() => void remove(index)}
              onGo={(by) => focus(index + by)}
              onFocus={() => setAt(id)}
            />
          ))}
        </ol>
      )}
      {queue.length > 0 && <p className="hint">{t('room.queueHint')}</p>}
      {taken && (
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => {
            void queueSlide(taken.slide, taken.after);
            setTaken(undefined);
          }}
        >
          {t('room.putBack', { what: nameOf(taken.slide) })}
        </Button>
      )}
    </section>
  );
}
