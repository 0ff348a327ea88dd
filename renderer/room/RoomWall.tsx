import { useEffect, useState } from 'react';
import type { RoomBridge } from '../../core/contract';
import { isRefusal } from '../../core/ledger/refusal';
import type { RoomView } from '../../core/room/view';
import { Theme } from '../theme/Theme';
import { Picture } from './wall/Picture';
import classes from './RoomWall.module.css';

/** What hangs on the wall: the last whole view that was sent, and nothing else. */
export function RoomWall({ bridge }: { bridge: RoomBridge }) {
  const [view, setView] = useState<RoomView>();
  useEffect(() => {
    const end = bridge.on('view', setView);
    void bridge.api.roomView({}).then((answer) => {
      // A view that was sent meanwhile is newer than the answer.
      if (!isRefusal(answer)) setView((sent) => sent ?? answer);
    });
    return end;
  }, [bridge]);
  return (
    <Theme choice={view?.appearance ?? 'light'}>
      <main className={classes.wall}>{view && <Picture view={view} />}</main>
    </Theme>
  );
}
