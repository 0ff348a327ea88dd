import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AttendancePage } from '../../features/people/attendance/AttendancePage';
import { ImportPage } from '../../features/people/import/ImportPage';
import { ListDropZone } from '../../features/people/import/ListDropZone';
import { DelegationsPage } from '../../features/people/DelegationsPage';
import { PeoplePage } from '../../features/people/PeoplePage';
import { PlaceTabs } from '../../parts/PlaceTabs';
import { HiddenPage, Private } from '../../blocks/roomSafe/Private';
import { useView } from '../../state/view';
import { DocumentPage } from '../../features/prepare/DocumentPage';
import { MeetingPage } from '../../features/prepare/MeetingPage';
import { PlanTextPage } from '../../features/prepare/planText/PlanTextPage';
import { PlansPage } from '../../features/prepare/PlansPage';
import { DocumentStatusPage } from '../../features/prepare/DocumentStatusPage';

const SECTIONS = ['meeting', 'delegations', 'people', 'attendance', 'document', 'standing', 'plans'] as const;
type Section = (typeof SECTIONS)[number];

const PAGES: Record<Section, () => ReactNode> = {
  meeting: MeetingPage,
  delegations: DelegationsPage,
  people: PeoplePage,
  attendance: AttendancePage,
  document: DocumentPage,
  standing: DocumentStatusPage,
  plans: PlansPage,
};

/** Set-up: everything that is known before the meeting begins, saved as each field is left. */
export function PrepareScreen() {
  const { t } = useTranslation();
  const asked = useView((view) => view.section);
  const workshop = useView((view) => view.workshop);
  const section = SECTIONS.find((known) => known === asked) ?? 'meeting';
  const importing = asked === 'import';
  const ofPlan = asked === 'planText' || asked === 'newPlan';
  const Content = importing ? ImportPage : ofPlan ? PlanTextPage : PAGES[section];
  const takesLists = importing || section === 'delegations' || section === 'people';
  // A room-safe desk draws no page about people.
  const ofPeople = importing || section === 'people' || section === 'attendance';
  const page =
    takesLists && workshop ? (
      <ListDropZone workshop={workshop}>
        <Content />
      </ListDropZone>
    ) : (
      <Content />
    );
  return (
    <>
      <PlaceTabs
        place="prepare"
        label={t('shell.places.prepare')}
        current={importing ? 'people' : ofPlan ? 'plans' : section}
        sections={SECTIONS.map((id) => ({ id, label: t(`prepare.sections.${id}`) }))}
      />
      {ofPeople ? (
        <Private instead={<HiddenPage title={t('prepare.sections.people')} />}>{page}</Private>
      ) : (
        page
      )}
    </>
  );
}
