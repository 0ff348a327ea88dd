import { useEffect } from 'react';
import type { RoomBridge } from '../../../core/contract';
import { presenterCommand } from '../../../core/room/presenter';
import { Theme } from '../../theme/Theme';
import { useWallView } from './useWallView';
import { Picture } from './wall/Picture';
import classes from './RoomWall.module.css';

/** The room's screen: the last view that was sent. */
export function RoomWall({ bridge }: { bridge: RoomBridge }) {
  const view = useWallView(bridge);
  useEffect(() => {
    // A presenter's receiver types into whichever window has the keyboard, and that may be the wall.
    const onKey = (event: KeyboardEvent) => {
      const command =
        event.altKey || event.ctrlKey || event.metaKey ? undefined : presenterCommand(event.key);
      if (command) void bridge.api.present({ command });
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [bridge]);
  return (
    <Theme choice={view?.appearance ?? 'light'}>
      <main className={classes.wall}>{view && <Picture view={view} />}</main>
    </Theme>
  );
}
