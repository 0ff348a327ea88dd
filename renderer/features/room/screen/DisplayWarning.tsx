import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { create } from 'zustand';
import { Note } from '../../../parts/Note';
import { KeyHint } from '../../../parts/KeyHint';
import { setRoomSafe, useRoomSafe } from '../../../state/roomSafe';
import { useView } from '../../../state/view';
import { openRoomWindow } from '../../../state/roomStore';
import { followDisplays, showRoomOn, useDisplays } from './displayStore';
import { useDisplayName } from './useDisplayName';

/** Read once is enough, until the window is loaded again. */
const useRead = create<{ read: boolean }>()(() => ({ read: false }));

/** What the person at the desk must know of the displays before a sentence stands where it should not. */
export function DisplayWarning() {
  const { t } = useTranslation();
  const displays = useDisplays();
  const nameOf = useDisplayName();
  const isSafe = useRoomSafe();
  const inRoom = useView((view) => view.place === 'room' && view.workshop !== undefined);
  const { read } = useRead();
  useEffect(followDisplays, []);
  const { found, window: room, choices, chosen } = displays;
  const [first] = choices;

  if (room === 'away') {
    return (
      <Warning text={t('displays.away', { display: chosen ? nameOf(chosen) : '' })} alert>
        {first && (
          <Button size="compact-sm" variant="default" onClick={() => void showRoomOn(first.id)}>
            {t('displays.showOn', { display: nameOf(first) })}
          </Button>
        )}
        <Button size="compact-sm" variant="default" onClick={() => void openRoomWindow()}>
          {t('displays.showHere')}
        </Button>
      </Warning>
    );
  }
  if (room === 'loose' && first) {
    return (
      <Warning text={t('displays.plugged', { display: nameOf(first) })}>
        <Button size="compact-sm" variant="default" onClick={() => void showRoomOn(first.id)}>
          {t('displays.showOn', { display: nameOf(first) })}
        </Button>
      </Warning>
    );
  }
  if (found === 'several' || isSafe || read || !(inRoom || room === 'loose')) return null;
  return (
    <Warning text={t(found === 'one' ? 'displays.one' : 'displays.unknown')}>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => setRoomSafe(true)}
        rightSection={<KeyHint shortcut={{ key: 'F4', shift: true }} />}
      >
        {t('actions.roomSafe')}
      </Button>
      <Button size="compact-sm" variant="subtle" onClick={() => useRead.setState({ read: true })}>
        {t('displays.understood')}
      </Button>
    </Warning>
  );
}

function Warning({
  text,
  alert = false,
  children,
}: {
  text: string;
  alert?: boolean;
  children: React.ReactNode;
}) {
  return (
    <Note meaning="gap" isBand role={alert ? 'alert' : 'status'} action={children}>
      {text}
    </Note>
  );
}
