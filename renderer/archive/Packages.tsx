import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../parts/EmptyState';
import { Page } from '../parts/Page';
import { RefusalNote } from '../parts/RefusalNote';
import { ArchiveThis } from './ArchiveThis';
import { Overdue } from './Overdue';
import { PackageRow } from './PackageRow';
import { usePackages } from './usePackages';
import { VerifyArchive } from './VerifyArchive';
import classes from './Packages.module.css';

/** The packages of issued documents: found by words, opened, verified. */
export function Packages() {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const { all, found, refusal, reload } = usePackages(words);
  const shown = found ?? all;
  const status = found
    ? found.length === 0
      ? t('archive.foundNothing')
      : t('archive.found', { count: found.length })
    : t('archive.count', { count: all?.length ?? 0 });

  return (
    <Page wide title={t('archive.title')} lede={t('archive.lede')}>
      <Overdue />
      <ArchiveThis onArchived={() => void reload()} />
      <RefusalNote refusal={refusal} />
      {all?.length === 0 && <EmptyState title={t('archive.emptyTitle')}>{t('archive.emptyText')}</EmptyState>}
      {all && <VerifyArchive />}
      {all && all.length > 0 && (
        <>
          <TextInput
            className={classes.search}
            aria-label={t('archive.search')}
            placeholder={t('archive.search')}
            leftSection={<IconSearch size={16} aria-hidden />}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Escape' && setWords('')}
          />
          <p className={classes.count} role="status">
            {status}
          </p>
          <ul>
            {shown?.map((entry) => (
              <PackageRow key={entry.package} entry={entry} />
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}
