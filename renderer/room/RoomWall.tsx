import { useEffect, useState } from 'react';
import type { RoomBridge } from '../../core/contract';
import { isRefusal } from '../../core/ledger/refusal';
import type { RoomView } from '../../core/room/view';
import { Theme } from '../theme/Theme';
import classes from './RoomWall.module.css';

/** What hangs on the wall: on Hold, the title of the meeting and nothing else. */
export function RoomWall({ bridge }: { bridge: RoomBridge }) {
  const [view, setView] = useState<RoomView>();
  useEffect(() => {
    const end = bridge.on('view', setView);
    void bridge.api.roomView({}).then((answer) => {
      if (!isRefusal(answer)) setView(answer);
    });
    return end;
  }, [bridge]);
  return (
    <Theme choice="light">
      <main className={classes.wall} lang={view?.language}>
        {view?.kind === 'hold' && <h1 className={classes.title}>{view.title}</h1>}
      </main>
    </Theme>
  );
}
