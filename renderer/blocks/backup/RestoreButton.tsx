import { Button } from '@mantine/core';
import { IconDeviceUsb } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lazyDialog } from '../../parts/lazyDialog';

/** Not of the first screen, which has its button. */
export const RESTORE_WINDOW = lazyDialog(async () => (await import('./RestoreWindow')).RestoreWindow);

/** Button that restores from a second copy, on another laptop. */
export function RestoreButton({ quiet = false }: { quiet?: boolean }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const [asked, setAsked] = useState(false);
  return (
    <>
      <Button
        variant={quiet ? 'subtle' : 'default'}
        {...(quiet && { size: 'compact-sm', color: 'gray' })}
        leftSection={<IconDeviceUsb size={18} aria-hidden />}
        onClick={() => {
          setAsked(true);
          setOpened(true);
        }}
      >
        {t('backup.goOn')}
      </Button>
      {asked && <RESTORE_WINDOW opened={opened} onClose={() => setOpened(false)} />}
    </>
  );
}
