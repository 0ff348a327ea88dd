import { Button } from '@mantine/core';
import { IconCopyPlus, IconFileImport, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GoOnButton } from '../backup/GoOnButton';
import { EmptyState } from '../parts/EmptyState';
import { Page } from '../parts/Page';
import { JobReport } from '../issue/JobReport';
import { RefusalNote } from '../parts/RefusalNote';
import { ReceiveButton } from '../room/handover/ReceiveButton';
import { Bin } from './Bin';
import { ImportQuestion } from './ImportQuestion';
import { NewWorkshop } from './NewWorkshop';
import { OverdueList } from './OverdueList';
import { Samples } from './Samples';
import { useShelf, useShelfName } from './shelf';
import { useOpening } from './useOpening';
import { WorkshopRow } from './WorkshopRow';
import classes from './LibraryScreen.module.css';

/** All workshops of this laptop, and every way to begin one. */
export function LibraryScreen() {
  const { t } = useTranslation();
  const nameOf = useShelfName();
  const { standing, binned } = useShelf();
  const opening = useOpening();
  const [creating, setCreating] = useState(false);
  const last = standing[0];

  return (
    <Page title={t('library.title')} lede={standing.length > 0 ? t('library.lede') : undefined} wide>
      <div className={classes.begin}>
        {last && (
          <Button
            leftSection={<IconCopyPlus size={18} aria-hidden />}
            title={t('library.duplicateLastHint', { title: nameOf(last) })}
            onClick={() => void opening.duplicate(last.id)}
          >
            {t('library.duplicateLast')}
          </Button>
        )}
        <Button
          variant={last ? 'default' : 'filled'}
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => setCreating(true)}
        >
          {t('library.create')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconFileImport size={18} aria-hidden />}
          onClick={opening.choose}
        >
          {t('library.open')}
        </Button>
        <ReceiveButton />
        <GoOnButton />
      </div>
      <OverdueList entries={[...standing, ...binned]} />
      {opening.reading.state.phase === 'working' && <JobReport {...opening.reading} />}
      <RefusalNote refusal={opening.refusal} />
      {standing.length === 0 ? (
        <EmptyState title={t('library.emptyTitle')}>{t('library.emptyText')}</EmptyState>
      ) : (
        <ul className={classes.shelf}>
          {standing.map((entry) => (
            <WorkshopRow key={entry.id} entry={entry} onDuplicate={() => void opening.duplicate(entry.id)} />
          ))}
        </ul>
      )}
      <Samples onOpen={(style) => void opening.sample(style)} />
      <Bin entries={binned} />
      <NewWorkshop opened={creating} onClose={() => setCreating(false)} />
      <ImportQuestion {...opening.question} />
    </Page>
  );
}
