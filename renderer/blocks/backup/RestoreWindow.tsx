import { useTranslation } from 'react-i18next';
import { Dialog } from '../../parts/Dialog';
import { RestoreForm } from './RestoreForm';

/** Asks which copy on a stick to go on from. */
export function RestoreWindow({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog opened={opened} onClose={onClose} title={t('backup.goOn')}>
      <RestoreForm onCancel={onClose} />
    </Dialog>
  );
}
