import { Button, Modal } from '@mantine/core';
import { IconDeviceUsb } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RestoreForm } from './RestoreForm';

/** On a spare laptop: the way to go on from what a stick holds. */
export function RestoreButton({ quiet = false }: { quiet?: boolean }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button
        variant={quiet ? 'subtle' : 'default'}
        {...(quiet && { size: 'compact-sm', color: 'gray' })}
        leftSection={<IconDeviceUsb size={18} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {t('backup.goOn')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('backup.goOn')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <RestoreForm />
      </Modal>
    </>
  );
}
