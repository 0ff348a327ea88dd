import { Popover } from '@mantine/core';
import { IconScreenShare } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './RoomIndicator.module.css';

/** The desk always says what the room sees now. It starts on Hold, and nothing reaches it that was not sent. */
export function RoomIndicator() {
  const { t } = useTranslation();
  return (
    <Popover width={280} position="bottom-end">
      <Popover.Target>
        <button type="button" className={classes.indicator}>
          <IconScreenShare size={15} aria-hidden />
          {t('shell.roomSees', { what: t('shell.roomHold') })}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <p className={classes.title}>{t('shell.roomTitle')}</p>
        <p className={classes.text}>{t('shell.roomHoldText')}</p>
      </Popover.Dropdown>
    </Popover>
  );
}
