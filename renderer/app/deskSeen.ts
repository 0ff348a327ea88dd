import i18next from 'i18next';
import { DESK_SEEN } from '../../core/contract/channels';
import { desk } from '../state/bridge';
import { setRoomSafe } from '../state/roomSafe';
import { showToast } from '../state/toasts';

/**
 * While this window stands where the room sees it, what is private is not drawn, and it is said why. Who ends that mode there
 * has decided so: it comes back only when the window comes there anew.
 */
export function followDeskSeen(): () => void {
  const say = () => showToast({ text: i18next.t('roomSafe.deskSeen') });
  // At the start the address said so, before anything was drawn.
  let isSeen = new URLSearchParams(window.location.search).has(DESK_SEEN);
  if (isSeen) say();
  return desk().on('displays', ({ deskIsSeen = false }) => {
    const cameThere = deskIsSeen && !isSeen;
    isSeen = deskIsSeen;
    if (!cameThere) return;
    setRoomSafe(true);
    say();
  });
}
