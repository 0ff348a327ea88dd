import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isLocked } from '../../../core/model/isLocked';
import { useWorkshop } from '../../state/ledgers';
import { go } from '../../state/view';
import { useCapture } from '../../state/captureStore';
import classes from './LockedNote.module.css';

function openVersions(): void {
  useCapture.setState({ quick: false });
  go('issue', { section: 'versions' });
}

/** Says before anything is typed that an adopted text takes nothing more, and where it is opened again. */
export function LockedNote() {
  const { t } = useTranslation();
  const { status } = useWorkshop().document;
  if (!isLocked(status)) return null;
  return (
    <p className={classes.note}>
      <IconLock size={16} aria-hidden />
      {t('capture.locked')}
      <button type="button" className={classes.way} onClick={openVersions}>
        {t('capture.unlock')}
      </button>
    </p>
  );
}
