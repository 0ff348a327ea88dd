import { BRIDGE_NAME } from '../../core/contract/channels';
import type { DeskBridge, RoomBridge } from '../../core/contract';
import { DESK_NAMES, ROOM_NAMES } from '../../core/contract/names';
import { browserBridge } from './browserBridge';

declare global {
  interface Window {
    /** Put there by preload on the desktop; each window gets the bridge of its own audience. */
    [BRIDGE_NAME]?: DeskBridge | RoomBridge;
  }
}

/** The way to the host: preload's bridge on the desktop, otherwise the loopback server that this page came from. */
export function findDeskBridge(): DeskBridge {
  const given = window[BRIDGE_NAME];
  return given && 'hello' in given.api
    ? (given as DeskBridge)
    : browserBridge('desk', Object.keys(DESK_NAMES));
}

export function findRoomBridge(): RoomBridge {
  const given = window[BRIDGE_NAME];
  return given && 'roomView' in given.api
    ? (given as RoomBridge)
    : browserBridge('room', Object.keys(ROOM_NAMES));
}
