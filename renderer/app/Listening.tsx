import { useEffect } from 'react';
import { listenToKeys } from './keys';
import { listenToSystem } from './system';

/** Draws nothing: while it is there, keys and the system's menu run the actions of the interface. */
export function Listening() {
  useEffect(listenToKeys, []);
  useEffect(listenToSystem, []);
  return null;
}
