import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isLocked } from '../../../core/model/isLocked';
import { LinkButton } from '../../parts/LinkButton';
import { Note } from '../../parts/Note';
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
    <div className={classes.note}>
      <Note icon={IconLock} action={<LinkButton onPress={openVersions}>{t('capture.unlock')}</LinkButton>}>
        {t('capture.locked')}
      </Note>
    </div>
  );
}
