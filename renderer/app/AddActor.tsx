import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PersonForm } from '../features/welcome/PersonForm';

/** Someone else takes the laptop: a name and a role, and they are the one who works. */
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
