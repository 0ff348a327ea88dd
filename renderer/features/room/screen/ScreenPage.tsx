import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Slide } from '../../../../core/room/stage';
import { KeyHint } from '../../../parts/KeyHint';
import { Page } from '../../../parts/Page';
import { useWorkshop } from '../../../state/ledgers';
import { coverRoom, openRoomWindow, scrollRoom, useRoom } from '../../../state/roomStore';
import { DisplayChoices } from './DisplayChoices';
import { OverlayControls } from './OverlayControls';
import { Preview } from '../Preview';
import { Queue } from '../Queue';
import { ScreenSettings } from './ScreenSettings';
import { SlideList } from '../SlideList';
import classes from './ScreenPage.module.css';

/** What the room could see, what it will look like, and what comes next. Nothing is shown before it is sent. */
export function ScreenPage() {
  const { t } = useTranslation();
  const { languages } = useWorkshop('languages');
  const chosen = useRoom((room) => room.language);
  const status = useRoom((room) => room.status);
  const language = chosen && languages.includes(chosen) ? chosen : (languages[0] ?? 'en');
  const [looked, setLooked] = useState<Slide>();
  const slide: Slide = { ...(looked ?? { kind: 'draft' as const }), language };

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
            onClick={() => void coverRoom()}
            rightSection={<KeyHint shortcut={{ key: 'F10' }} />}
          >
            {t('actions.roomCover')}
          </Button>
        </>
      }
    >
      <div className={classes.columns}>
        <SlideList language={language} onLook={setLooked} />
        <div className={classes.side}>
          <Preview slide={slide} />
          {status?.slide.kind === 'draft' && (
            <div className="line quiet">
              <span>{t('room.scroll')}</span>
              <Button size="xs" variant="default" onClick={() => void scrollRoom(-3)}>
                ↑
              </Button>
              <Button size="xs" variant="default" onClick={() => void scrollRoom(3)}>
                ↓
              </Button>
            </div>
          )}
          <Queue />
          <OverlayControls />
          <DisplayChoices />
          <ScreenSettings languages={languages} language={language} />
        </div>
      </div>
    </Page>
  );
}
