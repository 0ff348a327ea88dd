import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { RestoreForm } from './RestoreForm';

/** Asks which copy on a stick to go on from. */
export function RestoreWindow({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('backup.goOn')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <RestoreForm />
    </Modal>
  );
}
