import { session, type Session } from 'electron';
import type { Audience } from '../../core/contract/channels';
import { keepOffline } from './offline';
import { serveInterface } from './scheme';

/** The room's window keeps its own storage, in memory: nothing of the desk is ever in it. */
const ROOM_PARTITION = 'room';

const prepared = new Map<Audience, Session>();

/** The session of an audience's window: made with its first window, offline and served before anything is asked of it. */
export function sessionOf(audience: Audience): Session {
  const known = prepared.get(audience);
  if (known) return known;
  const own = audience === 'desk' ? session.defaultSession : session.fromPartition(ROOM_PARTITION);
  keepOffline(own);
  serveInterface(own);
  prepared.set(audience, own);
  return own;
}
