import { Button } from '@mantine/core';
import { IconDeviceUsb } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { later } from '../../parts/later';

/** Not of the first screen, which has its button. */
export const GO_ON_WINDOW = later<{ opened: boolean; onClose: () => void }>(
  async () => (await import('./GoOnWindow')).GoOnWindow,
);

/** On a spare laptop: the way to go on from what a stick holds. */
export function GoOnButton({ quiet = false }: { quiet?: boolean }) {
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
      {asked && <GO_ON_WINDOW opened={opened} onClose={() => setOpened(false)} />}
    </>
  );
}
