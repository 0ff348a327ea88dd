import { Button, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../core/model/order';
import { KeptInput } from '../../../parts/KeptInput';
import { draftKeys } from '../../../state/draftKeys';
import { useDraftLine } from '../../../state/useDraftOf';
import { useWorkshop } from '../../../state/ledgers';
import { overlayRoom, sendingLanguage, sendSlide, useRoom } from '../../../state/roomStore';
import { plainTextOf } from '../plainTextOf';
import { cx } from '../../../parts/cx';
import classes from './OverlayControls.module.css';

/** A message and a watch that lie over the slides, until they are taken away or the room is covered. */
export function OverlayControls() {
  const { t } = useTranslation();
  const { agenda } = useWorkshop('agenda');
  const status = useRoom((room) => room.status);
  const { typed, type } = useDraftLine(draftKeys.roomMessage);
  const text = typed.trim();
  const language = sendingLanguage();
  const items = inOrder(Object.values(agenda)).map(({ id, number, title }) => ({
    value: id,
    label: `${number} ${plainTextOf(title, language)}`,
  }));
  return (
    <section className={classes.overlay} aria-label={t('room.overlay')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text !== '') void overlayRoom({ message: text });
        }}
      >
        <KeptInput
          label={t('room.message')}
          line={{ typed, type }}
          maxLength={300}
          placeholder={t('room.messageExample')}
        />
        <div className={cx('line wraps', classes.buttons)}>
          <Button type="submit" size="xs" variant="default" disabled={text === ''}>
            {t('room.messageBelow')}
          </Button>
          <Button
            size="xs"
            variant="default"
            disabled={text === ''}
            onClick={() => void sendSlide({ kind: 'message', language, text })}
          >
            {t('room.messageWhole')}
          </Button>
          {status?.message !== undefined && (
            <Button size="xs" variant="subtle" onClick={() => void overlayRoom({ message: null })}>
              {t('room.takeAway', { what: status.message })}
            </Button>
          )}
        </div>
      </form>
      {items.length > 0 && (
        <Select
          label={t('room.timer')}
          placeholder={t('room.noTimer')}
          data={items}
          value={status?.timer ?? null}
          onChange={(timer) => void overlayRoom({ timer })}
          clearable
        />
      )}
    </section>
  );
}
