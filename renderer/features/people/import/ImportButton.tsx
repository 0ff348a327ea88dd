import { Button } from '@mantine/core';
import { IconTableImport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { go } from '../../../state/view';

/** The way to the import, from the pages that a list fills. */
export function ImportButton() {
  const { t } = useTranslation();
  return (
    <Button
      variant="default"
      leftSection={<IconTableImport size={18} aria-hidden />}
      onClick={() => go('prepare', { section: 'import' })}
    >
      {t('importList.button')}
    </Button>
  );
}
