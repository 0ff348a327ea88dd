import { useTranslation } from 'react-i18next';
import { PlaceTabs } from '../../parts/PlaceTabs';
import { useOpenWorkshop } from '../../state/ledgers';
import { useView } from '../../state/view';
import { AfterMeeting } from './AfterMeeting';
import { Packages } from './Packages';

const SECTIONS = ['packages', 'after'] as const;

/** Archive: what was issued, kept for good; and, with a workshop open, what the meeting should not keep. */
export function ArchiveScreen() {
  const { t } = useTranslation();
  const workshop = useOpenWorkshop('id');
  const asked = useView((view) => view.section);
  const section = workshop && asked === 'after' ? 'after' : 'packages';
  return (
    <>
      {workshop && (
        <PlaceTabs
          place="archive"
          label={t('shell.places.archive')}
          current={section}
          sections={SECTIONS.map((id) => ({ id, label: t(`archive.sections.${id}`) }))}
        />
      )}
      {section === 'after' ? <AfterMeeting /> : <Packages />}
    </>
  );
}
