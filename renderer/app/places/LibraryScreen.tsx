import { Button } from '@mantine/core';
import { IconCopyPlus, IconPlus } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkshopListEntry } from '../../../core/model/library';
import { RestoreButton } from '../../blocks/backup/RestoreButton';
import { EmptyState } from '../../parts/EmptyState';
import { Page } from '../../parts/Page';
import { JobReport } from '../../blocks/jobs/JobReport';
import { FileChoice } from '../../parts/FileChoice';
import { RefusalNote } from '../../parts/RefusalNote';
import { ReceiveButton } from '../../features/handover/ReceiveButton';
import { Bin } from '../../features/library/Bin';
import { ImportQuestion } from '../../features/library/ImportQuestion';
import { NEW_WORKSHOP } from '../../features/library/newWorkshopLater';
import { OverdueList } from '../../features/library/OverdueList';
import { Samples } from '../../features/library/Samples';
import { useWorkshopName } from '../../blocks/workshops/workshopName';
import { useWorkshopList } from '../../features/library/workshopList';
import { useOpening } from '../../features/library/useOpening';
import { WorkshopRow } from '../../features/library/WorkshopRow';
import { cx } from '../../parts/cx';
import classes from './LibraryScreen.module.css';

/** All workshops of this laptop, and every way to begin one. */
export function LibraryScreen() {
  const { t } = useTranslation();
  const nameOf = useWorkshopName();
  const { standing, binned } = useWorkshopList();
  const opening = useOpening();
  /** The dialog, once it was opened; `after`: it makes a copy of that workshop. */
  const [creating, setCreating] = useState<{ opened: boolean; after?: WorkshopListEntry }>();
  const duplicate = (after: WorkshopListEntry) => setCreating({ opened: true, after });
  const last = standing[0];
  // One that cannot be had now is fetched when it is opened.
  useEffect(() => void NEW_WORKSHOP.load().catch(() => undefined), []);

  return (
    <Page title={t('library.title')} lede={standing.length > 0 ? t('library.lede') : undefined} wide>
      <div className={cx('line wraps', classes.begin)}>
        {last && (
          <Button
            leftSection={<IconCopyPlus size={18} aria-hidden />}
            className={classes.duplicate}
            title={t('library.duplicateLastHint')}
            onClick={() => duplicate(last)}
          >
            <span className={classes.label}>{t('library.duplicateLast', { title: nameOf(last) })}</span>
          </Button>
        )}
        <Button
          variant={last ? 'default' : 'filled'}
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => setCreating({ opened: true })}
        >
          {t('library.create')}
        </Button>
        <FileChoice label={t('library.open')} accept=".rapporteur,.json" onFile={opening.take} />
        <ReceiveButton />
        <RestoreButton />
      </div>
      <OverdueList entries={[...standing, ...binned]} />
      {opening.reading.state.phase === 'working' && <JobReport {...opening.reading} />}
      <RefusalNote refusal={opening.refusal} />
      {standing.length === 0 ? (
        <EmptyState title={t('library.emptyTitle')}>{t('library.emptyText')}</EmptyState>
      ) : (
        <ul className={classes.shelf}>
          {standing.map((entry) => (
            <WorkshopRow key={entry.id} entry={entry} onDuplicate={() => duplicate(entry)} />
          ))}
        </ul>
      )}
      <Samples onOpen={(style) => void opening.sample(style)} />
      <Bin entries={binned} />
      {creating && <NEW_WORKSHOP {...creating} onClose={() => setCreating({ ...creating, opened: false })} />}
      <ImportQuestion {...opening.question} />
    </Page>
  );
}
