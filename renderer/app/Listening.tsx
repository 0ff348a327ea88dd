import { useEffect } from 'react';
import { listenToKeys } from './listenToKeys';
import { listenToSystemEvents } from './systemEvents';

/** Draws nothing: while it is there, keys and the system's menu run the actions of the interface. */
export function Listening() {
  useEffect(listenToKeys, []);
  useEffect(listenToSystemEvents, []);
  return null;
}
