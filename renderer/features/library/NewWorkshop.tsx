import { useTranslation } from 'react-i18next';
import { Dialog } from '../../parts/Dialog';
import { NewWorkshopForm } from './NewWorkshopForm';

/** A title is enough to begin; all of it can be changed under Prepare. */
export function NewWorkshop({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog opened={opened} onClose={onClose} title={t('newWorkshop.title')} isWide>
      <NewWorkshopForm onCancel={onClose} />
    </Dialog>
  );
}
