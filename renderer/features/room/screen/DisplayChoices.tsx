import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { cx } from '../../../parts/cx';
import { showRoomOn, useDisplays } from './displayStore';
import { useDisplayName } from './useDisplayName';
import classes from './OverlayControls.module.css';

/** Where the room's window stands, and the displays it could fill; nothing where displays cannot be seen. */
export function DisplayChoices() {
  const { t } = useTranslation();
  const { window: room, choices, chosen } = useDisplays();
  const nameOf = useDisplayName();
  if (room === 'unknown') return null;
  return (
    <section className={classes.overlay} aria-label={t('displays.title')}>
      <p>{t(`displays.states.${room}`, { display: chosen ? nameOf(chosen) : '' })}</p>
      <div className={cx('line wraps', classes.buttons)}>
        {choices
          .filter(({ id }) => room !== 'full' || id !== chosen?.id)
          .map((display) => (
            <Button
              key={display.id}
              size="compact-sm"
              variant="default"
              onClick={() => void showRoomOn(display.id)}
            >
              {t('displays.showOn', { display: nameOf(display) })}
            </Button>
          ))}
      </div>
    </section>
  );
}
