import { useTranslation } from 'react-i18next';
import { Dialog } from '../parts/Dialog';
import { PersonForm } from '../features/welcome/PersonForm';

/** Dialog that adds a person by name and role and makes them the one who works. */
export function AddActor({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog opened={opened} onClose={onClose} title={t('shell.workingAsNobody')}>
      <PersonForm onDone={onClose} />
    </Dialog>
  );
}
