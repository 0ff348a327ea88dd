import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PersonForm } from '../features/welcome/PersonForm';

/** Dialog that adds a person by name and role and makes them the one who works. */
export function AddActor({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('shell.workingAsNobody')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <PersonForm onDone={onClose} />
    </Modal>
  );
}
