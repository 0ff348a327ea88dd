import { useEffect, useState } from 'react';
import type { RoomBridge } from '../../core/contract';
import { isRefusal } from '../../core/ledger/refusal';
import type { RoomView } from '../../core/room/view';
import { presenterDeed } from '../../core/room/presenter';
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
    // A presenter's receiver types into whichever window has the keyboard, and that may be the wall.
    const onKey = (event: KeyboardEvent) => {
      const deed = event.altKey || event.ctrlKey || event.metaKey ? undefined : presenterDeed(event.key);
      if (deed) void bridge.api.present({ deed });
    };
    window.addEventListener('keydown', onKey);
    return () => {
      end();
      window.removeEventListener('keydown', onKey);
    };
  }, [bridge]);
  return (
    <Theme choice={view?.appearance ?? 'light'}>
      <main className={classes.wall}>{view && <Picture view={view} />}</main>
    </Theme>
  );
}
