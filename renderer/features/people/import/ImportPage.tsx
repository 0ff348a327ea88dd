import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../parts/Page';
import { useWorkshop } from '../../../state/ledgers';
import { closeList, useList } from './listStore';
import { ListPreviewPart } from './ListPreviewPart';
import { StartImport } from './StartImport';

/** A registration list on its way in: chosen, looked at, changed, imported. */
export function ImportPage() {
  const { t } = useTranslation();
  const { id } = useWorkshop();
  const preview = useList((list) => list.preview);
  const elsewhere = useList((list) => list.workshop !== undefined && list.workshop !== id);
  useEffect(() => {
    if (elsewhere) closeList();
  }, [elsewhere]);

  const shown = elsewhere ? undefined : preview;
  return (
    <Page
      title={t('importList.title')}
      lede={shown ? shown.name || t('importList.pasted') : t('importList.lede')}
      wide
      actions={
        shown && (
          <Button variant="default" onClick={closeList}>
            {t('importList.another')}
          </Button>
        )
      }
    >
      {shown ? <ListPreviewPart preview={shown} /> : <StartImport workshop={id} />}
    </Page>
  );
}
