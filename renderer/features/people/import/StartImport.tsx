import { Loader } from '@mantine/core';
import { IconTableImport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FileChoice } from '../../../parts/FileChoice';
import { PasteBox } from '../../../parts/PasteBox';
import { RefusalNote } from '../../../parts/RefusalNote';
import { cx } from '../../../parts/cx';
import { openListFile, openPasted, useList } from './listStore';
import classes from './StartImport.module.css';

/** Every way in for a list: drop it, choose it, paste it. An empty place that teaches. */
export function StartImport({ workshop }: { workshop: string }) {
  const { t } = useTranslation();
  const busy = useList((list) => list.busy);
  const refusal = useList((list) => list.refusal);
  return (
    <div className={cx('stack gap-4', classes.start)}>
      <div className={cx('stack gap-3', classes.zone)}>
        <IconTableImport size={36} stroke={1.4} aria-hidden className={classes.icon} />
        <p className={classes.drop}>{t('importList.drop')}</p>
        <FileChoice
          autoFocus
          isPrimary
          label={t('importList.choose')}
          accept=".xlsx,.csv,.tsv,.txt"
          onFile={(file) => void openListFile(workshop, file)}
        />
      </div>
      <div role="status" className="line quiet filled">
        {busy && (
          <>
            <Loader size={16} /> {t('importList.reading')}
          </>
        )}
      </div>
      <RefusalNote refusal={refusal} />
      <PasteBox
        label={t('importList.pasteLabel')}
        placeholder={t('importList.pastePlaceholder')}
        onPasted={(text) => void openPasted(workshop, text)}
      />
      <p className={cx('hint', classes.note)}>{t('importList.formats')}</p>
      <p className={cx('hint', classes.note)}>{t('importList.private')}</p>
    </div>
  );
}
