import { Button } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../parts/Dialog';
import { TakeBack } from './TakeBack';

/** A group's laptop begins with the file it was given. */
export function ReceiveButton() {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconUsersGroup size={18} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {t('handover.receive')}
      </Button>
      <Dialog opened={opened} onClose={() => setOpened(false)} title={t('handover.receive')}>
        <TakeBack onCancel={() => setOpened(false)} />
      </Dialog>
    </>
  );
}
