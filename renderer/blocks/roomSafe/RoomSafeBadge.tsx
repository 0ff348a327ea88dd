import { IconEyeOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { setRoomSafe, useRoomSafe } from '../../state/roomSafe';
import { cx } from '../../parts/cx';
import classes from './RoomSafeBadge.module.css';

/** Always in sight while the desk is room-safe, so that nobody looks for a note that is not drawn. */
export function RoomSafeBadge() {
  const { t } = useTranslation();
  if (!useRoomSafe()) return null;
  return (
    <button
      type="button"
      className={cx('line strong', classes.badge)}
      aria-label={`${t('roomSafe.badge')}. ${t('roomSafe.end')}`}
      title={t('roomSafe.badgeText')}
      onClick={() => setRoomSafe(false)}
    >
      <IconEyeOff size={15} aria-hidden />
      <span className="ifWide">{t('roomSafe.badge')}</span>
    </button>
  );
}
