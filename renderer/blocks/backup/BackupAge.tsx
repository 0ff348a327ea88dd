import { IconAlertTriangle, IconDeviceUsb } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { BackupStatus } from '../../../core/contract';
import { useExplain, useInterfaceLanguage } from '../../locales/labels';
import { timeAgo } from '../../parts/formatTime';
import { followBackup, useBackup } from '../../state/backup';
import { go } from '../../state/view';
import { cx } from '../../parts/cx';
import { useNow } from './useNow';
import classes from './BackupAge.module.css';

/** Work that no copy holds for longer than this is said to be late, in milliseconds. */
const LATE = 10 * 60_000;

/** How old the second copy is; leads to where it is chosen. */
export function BackupAge() {
  const { t } = useTranslation();
  const explain = useExplain();
  const language = useInterfaceLanguage();
  const now = useNow();
  const status = useBackup((backup) => backup.status);
  useEffect(followBackup, []);
  if (!status) return null;
  const isLate = lateness(status, now);
  const text = () => {
    if (status.state === 'none') return t('backup.none');
    if (status.state === 'copying') return t('backup.copying');
    const { copiedAt } = status;
    const age =
      copiedAt === undefined ? t('backup.never') : (timeAgo(copiedAt, now, language) ?? t('backup.now'));
    return t(isLate ? 'backup.late' : 'backup.age', { age });
  };
  const why =
    status.state === 'none' ? t('backup.noneHint') : status.refusal ? explain(status.refusal) : undefined;
  const Icon = isLate ? IconAlertTriangle : IconDeviceUsb;
  return (
    <button
      type="button"
      className={cx('line hint figures', classes.age)}
      data-late={isLate || undefined}
      title={why ?? text()}
      onClick={() => go('settings')}
    >
      <Icon size={15} aria-hidden />
      <span className={isLate ? undefined : 'ifWide'}>{text()}</span>
    </button>
  );
}

function lateness(status: BackupStatus, now: Date): boolean {
  if (status.state === 'none') return false;
  if (status.state === 'failed') return true;
  const { isBehind, copiedAt } = status;
  return isBehind && copiedAt !== undefined && now.getTime() - Date.parse(copiedAt) > LATE;
}
