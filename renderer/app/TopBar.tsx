import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { BackupAge } from '../blocks/backup/BackupAge';
import { KeyHint } from '../parts/KeyHint';
import { dayRange, dayTime } from '../parts/formatTime';
import { useInterfaceLanguage } from '../locales/labels';
import { useCopiedAt } from '../blocks/workshops/workshopName';
import { RoomSafeBadge } from '../blocks/roomSafe/RoomSafeBadge';
import { useOpenWorkshop } from '../state/ledgers';
import { cx } from '../parts/cx';
import { DocumentState } from './DocumentState';
import { palette } from './paletteStore';
import { RoomIndicator } from './RoomIndicator';
import { SavedState } from './SavedState';
import { UndoRedo } from './UndoRedo';
import { WorkingAs } from './WorkingAs';
import classes from './TopBar.module.css';

/** Top bar: workshop, saving state, who is working, what the room sees. */
export function TopBar() {
  const { t } = useTranslation();
  return (
    <section className={cx('stack', classes.bar)} aria-label={t('shell.bar')}>
      <WorkshopName />
      <button type="button" className={cx('line hint', classes.search)} onClick={palette.open}>
        <IconSearch size={16} aria-hidden />
        <span className={cx('oneLine', classes.searchText)}>{t('shell.search')}</span>
        <KeyHint shortcut={{ key: 'k', mod: true }} />
      </button>
      <div className={cx('line', classes.end)}>
        <SavedState />
        <BackupAge />
        <UndoRedo />
        <RoomSafeBadge />
        <RoomIndicator />
        <WorkingAs />
      </div>
    </section>
  );
}

function WorkshopName() {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const workshop = useOpenWorkshop('id', 'meeting', 'languages', 'document');
  const copy = useCopiedAt(workshop?.id);
  if (!workshop) return <p className={cx('oneLine strong', classes.name)}>Rapporteur</p>;
  const { title, place, startsOn, endsOn } = workshop.meeting;
  const drafting = workshop.languages[0] ?? 'en';
  const name = title[drafting] ?? Object.values(title)[0] ?? t('shell.untitled');
  const called =
    copy === undefined ? name : t('library.copyNamed', { title: name, at: dayTime(copy, language) });
  const where = place[language] ?? place[drafting];
  return (
    <div className={classes.workshop}>
      <p className={cx('oneLine strong', classes.name)} title={called}>
        {called}
      </p>
      <p className={cx('oneLine quiet', classes.when)}>
        <DocumentState document={workshop.document} />
        {['', where, dayRange(startsOn, endsOn, language)].filter((part) => part !== undefined).join(' · ')}
      </p>
    </div>
  );
}
