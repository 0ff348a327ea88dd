import { desk } from '../state/bridge';
import { go } from '../state/view';
import { runAction } from './actions';
import { followDeskSeen } from './deskSeen';

/** Handles events of the system: an entry of the native menu, a workshop file that was opened. */
export function listenToSystemEvents(): () => void {
  const { on } = desk();
  const ends = [
    on('action', ({ action }) => void runAction(action)),
    on('opened', ({ workshop }) => go('prepare', { workshop })),
    followDeskSeen(),
  ];
  return () => ends.forEach((end) => end());
}
