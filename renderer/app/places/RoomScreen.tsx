import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PlaceTabs } from '../../parts/PlaceTabs';
import { useView } from '../../state/view';
import { CaptureScreen } from '../../features/capture/CaptureScreen';
import { AgendaPage } from '../../features/room/agenda/AgendaPage';
import { AgreementPage } from '../../features/room/agreement/AgreementPage';
import { HandoverPage } from '../../features/handover/HandoverPage';
import { ScreenPage } from '../../features/room/screen/ScreenPage';
import { ROOM_SECTIONS, roomSection, type RoomSection } from '../../state/roomSections';
import classes from './RoomScreen.module.css';
import { SpeakersPage } from '../../features/room/speakers/SpeakersPage';

const PAGES: Record<RoomSection, () => ReactNode> = {
  capture: CaptureScreen,
  screen: ScreenPage,
  agenda: AgendaPage,
  speakers: SpeakersPage,
  agreement: AgreementPage,
  groups: HandoverPage,
};

/** Everything that runs the meeting. */
export function RoomScreen() {
  const { t } = useTranslation();
  const section = roomSection(useView((view) => view.section));
  const Content = PAGES[section];
  return (
    <div className={classes.screen}>
      <PlaceTabs
        place="room"
        label={t('shell.places.room')}
        current={section}
        sections={ROOM_SECTIONS.map((id) => ({ id, label: t(`room.sections.${id}`) }))}
      />
      <div className={classes.content}>
        <Content />
      </div>
    </div>
  );
}
