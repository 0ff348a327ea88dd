import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { slideIn, type Slide } from '../../../../core/room/stage';
import { useOwnKeys } from '../../../keys/ownKeys';
import { KeyHint } from '../../../parts/KeyHint';
import { Page } from '../../../parts/Page';
import { useWorkshop } from '../../../state/ledgers';
import {
  openRoomWindow,
  queueSlide,
  sendingLanguages,
  sendSlide,
  toggleCover,
  useRoom,
} from '../../../state/roomStore';
import { DisplayChoices } from './DisplayChoices';
import { OverlayControls } from './OverlayControls';
import { Pages } from './Pages';
import { Preview } from '../Preview';
import { Queue } from '../Queue';
import { ScreenSettings } from './ScreenSettings';
import { SlideList } from '../SlideList';
import classes from './ScreenPage.module.css';

/** What the room could see, what it will look like, and what comes next. Nothing is shown before it is sent. */
export function ScreenPage() {
  const { t } = useTranslation();
  const { languages } = useWorkshop('languages');
  const status = useRoom((room) => room.status);
  // What is chosen there is followed, and what it means for this workshop is said in one place.
  useRoom((room) => `${room.language} ${room.also}`);
  const sending = sendingLanguages();
  const [looked, setLooked] = useState<Slide>();
  const slide = slideIn(looked ?? { kind: 'draft', language: sending.language }, sending);
  useOwnKeys('screen', { Enter: () => void sendSlide(slide), q: () => void queueSlide(slide) });

  return (
    <Page
      title={t('room.screenTitle')}
      lede={t('room.screenLede')}
      wide
      actions={
        <>
          <Button variant="default" onClick={() => void openRoomWindow()}>
            {t('actions.roomOpen')}
          </Button>
          <Button
            variant="default"
            onClick={() => void toggleCover()}
            rightSection={<KeyHint shortcut={{ key: 'F10' }} />}
          >
            {t(status?.covered ? 'room.bringBack' : 'room.cover')}
          </Button>
        </>
      }
    >
      <div className={classes.columns}>
        <SlideList language={sending.language} also={sending.also} onLook={setLooked} />
        <div className={classes.side}>
          <Preview slide={slide} />
          <Pages />
          <Queue />
          <OverlayControls />
          <DisplayChoices />
          <ScreenSettings languages={languages} {...sending} />
        </div>
      </div>
    </Page>
  );
}
