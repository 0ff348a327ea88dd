import { ActionIcon, Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { cx } from '../parts/cx';
import { KeyHint } from '../parts/KeyHint';
import { stepRoom, unqueueSlide, useRoom } from './roomStore';
import { useSlideName } from './useSlideName';
import classes from './Queue.module.css';

/** What comes next, stepped through from the keyboard or a presenter. */
export function Queue() {
  const { t } = useTranslation();
  const status = useRoom((room) => room.status);
  const nameOf = useSlideName();
  const queue = status?.queue ?? [];
  return (
    <section aria-label={t('room.queue')}>
      <div className={classes.head}>
        <h2 className={classes.title}>{t('room.queue')}</h2>
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => void stepRoom(-1)}
          disabled={queue.length === 0}
        >
          {t('room.previous')}
        </Button>
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => void stepRoom(1)}
          disabled={queue.length === 0}
          rightSection={<KeyHint shortcut={{ key: 'PageDown' }} />}
        >
          {t('room.next')}
        </Button>
      </div>
      {queue.length === 0 ? (
        <p className={classes.empty}>{t('room.queueEmpty')}</p>
      ) : (
        <ol>
          {queue.map(({ id, slide }) => (
            <li key={id} className={cx(classes.row, id === status?.current && classes.current)}>
              <span className={classes.name}>{nameOf(slide)}</span>
              <ActionIcon
                variant="subtle"
                aria-label={t('room.unqueue', { what: nameOf(slide) })}
                onClick={() => void unqueueSlide(id)}
              >
                <IconX size={14} />
              </ActionIcon>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
