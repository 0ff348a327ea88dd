import { IconCalendarExclamation } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { WorkshopListEntry } from '../../../core/model/library';
import { Note } from '../../parts/Note';
import { today } from '../../parts/today';
import { WorkshopLinks } from '../../blocks/workshops/WorkshopLinks';
import classes from './OverdueList.module.css';

/** Workshops, those in the bin too, whose people were to be erased by now: one list, each leading to where that is done. */
export function OverdueList({ entries }: { entries: readonly WorkshopListEntry[] }) {
  const { t } = useTranslation();
  const overdue = entries.filter(({ deleteAfter }) => deleteAfter !== undefined && deleteAfter < today());
  if (overdue.length === 0) return null;
  return (
    <div className={classes.note}>
      <Note meaning="gap" icon={IconCalendarExclamation}>
        {t('archive.overdueHere', { count: overdue.length })}
        <WorkshopLinks className="bullets" entries={overdue} />
      </Note>
    </div>
  );
}
