import { Button } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useExplain } from '../../locales/labels';
import { SearchInput } from '../../parts/SearchInput';
import { EmptyState } from '../../parts/EmptyState';
import { Note } from '../../parts/Note';
import { Page } from '../../parts/Page';
import { RefusalNote } from '../../parts/RefusalNote';
import { cx } from '../../parts/cx';
import { ArchiveThis } from './ArchiveThis';
import { Overdue } from '../../blocks/deletion/Overdue';
import { PackageRow } from './PackageRow';
import { usePackages } from './usePackages';
import { VerifyArchive } from './VerifyArchive';
import classes from './Packages.module.css';

/** Packages that are shown at first, and that are added each time more are asked for. */
const SOME = 100;

/** The packages of issued documents: found by words, opened, verified. */
export function Packages() {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const { listed, found, refusal, reload } = usePackages(words);
  const all = listed?.packages;
  const pending = (found ?? listed)?.pending ?? 0;
  const explain = useExplain();
  const [most, setMost] = useState(SOME);
  const shown = (found ? found.hits : all) ?? [];
  const unreadable = found ? found.unreadable : (all ?? []).flatMap((each) => each.unreadable ?? []);
  const status = found
    ? found.hits.length === 0
      ? t('archive.foundNothing')
      : [
          t('archive.found', { count: found.total }),
          found.total > found.hits.length && t('archive.bestOf', { count: found.hits.length }),
        ]
          .filter(Boolean)
          .join('. ')
    : t('archive.count', { count: all?.length ?? 0 });

  return (
    <Page wide title={t('archive.title')} lede={t('archive.lede')}>
      <Overdue />
      <ArchiveThis onArchived={() => void reload()} />
      <RefusalNote refusal={refusal} />
      {!listed && !refusal && <p role="status">{t('archive.reading')}</p>}
      {all?.length === 0 && pending === 0 && (
        <EmptyState title={t('archive.emptyTitle')}>{t('archive.emptyText')}</EmptyState>
      )}
      {all && all.length > 0 && (
        <SearchInput
          className={classes.search}
          aria-label={t('archive.search')}
          placeholder={t('archive.search')}
          description={t('archive.searchHint')}
          inputWrapperOrder={['input', 'description']}
          maxLength={10_000}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={words}
          onType={(typed) => {
            setWords(typed);
            setMost(SOME);
          }}
          onKeyDown={(event) => event.key === 'Escape' && setWords('')}
        />
      )}
      {all && <VerifyArchive />}
      {all && (all.length > 0 || pending > 0) && (
        <>
          <p className={cx('hint', classes.count)} role="status">
            {[status, pending > 0 && t('archive.pending', { count: pending })].filter(Boolean).join(' · ')}
          </p>
          {unreadable.length > 0 && (
            <div className={classes.unreadable}>
              <Note meaning="gap" role="note">
                <p>{t(found ? 'archive.notSearched' : 'archive.notRead', { count: unreadable.length })}</p>
                <ul>
                  {unreadable.slice(0, 5).map((each, index) => (
                    <li key={index}>{explain(each)}</li>
                  ))}
                </ul>
              </Note>
            </div>
          )}
          <ul>
            {shown.slice(0, most).map((entry) => (
              <PackageRow key={entry.package} entry={entry} />
            ))}
          </ul>
          {shown.length > most && (
            <Button mt="md" variant="default" onClick={() => setMost(most + SOME)}>
              {t('archive.more', { count: Math.min(SOME, shown.length - most) })}
            </Button>
          )}
        </>
      )}
    </Page>
  );
}
