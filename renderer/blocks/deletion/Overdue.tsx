import { IconCalendarExclamation } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { dayRange } from '../../parts/formatTime';
import { Note } from '../../parts/Note';
import { today } from '../../parts/today';
import { useInterfaceLanguage } from '../../locales/labels';
import { useOpenWorkshop, usePeople } from '../../state/ledgers';
import { formatRoute, useView } from '../../state/view';

/** Says that the day has passed after which the people of the open workshop were to be erased. */
export function Overdue() {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const workshop = useOpenWorkshop('id');
  const people = usePeople();
  const here = useView(({ place, section }) => place === 'archive' && section === 'after');
  const until = people?.deleteAfter;
  if (!workshop || until === undefined || until >= today()) return null;
  const count = Object.keys(people?.participants ?? {}).length;
  if (count === 0) return null;
  return (
    <Note meaning="gap" icon={IconCalendarExclamation}>
      {t('archive.overdue', { count, day: dayRange(until, until, language) })}{' '}
      {!here && (
        <a href={formatRoute({ place: 'archive', section: 'after', workshop: workshop.id })}>
          {t('archive.toAfter')}
        </a>
      )}
    </Note>
  );
}
