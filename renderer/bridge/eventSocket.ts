import type { SocketMessage } from '../../core/channels';
import type { Bridge } from '../../core/contract';
import { fromWire } from '../../core/wire';

const RETRY_MS = [100, 500, 1_000, 2_000];

/**
 * Listens to the host's events and keeps listening: after a break it asks for what came since, and when that is gone for
 * good (a very long sleep, a server started anew) it loads the page again.
 */
export function listenToEvents<E>(path: string): {
  on: Bridge<unknown, E>['on'];
  onConnection: NonNullable<Bridge<unknown, E>['onConnection']>;
  connected: Promise<void>;
} {
  const listeners = new Map<keyof E, Set<(value: never) => void>>();
  const watching = new Set<(connected: boolean) => void>();
  const tell = (isConnected: boolean) => watching.forEach((listener) => listener(isConnected));
  let after: number | undefined;
  let failures = 0;
  let ready: () => void;
  const connected = new Promise<void>((resolve) => (ready = resolve));

  const receive = (message: SocketMessage) => {
    if ('reset' in message) return location.reload();
    after = message.seq;
    if ('ready' in message) {
      failures = 0;
      tell(true);
      return ready();
    }
    // `event` is one of the contract's: the server publishes nothing else.
    for (const listener of listeners.get(message.event as keyof E) ?? []) listener(message.value as never);
  };

  const connect = () => {
    const socket = new WebSocket(
      `ws://${location.host}${path}${after === undefined ? '' : `?after=${after}`}`,
    );
    socket.onmessage = ({ data }) => receive(fromWire(String(data)) as SocketMessage);
    socket.onclose = () => {
      // Requests must not wait for ever on a server that is gone: they find out for themselves.
      if (failures >= RETRY_MS.length) {
        ready();
        tell(false);
      }
      setTimeout(connect, RETRY_MS[Math.min(failures, RETRY_MS.length - 1)]);
      failures += 1;
    };
  };
  connect();

  return {
    connected,
    onConnection(listener) {
      watching.add(listener);
      return () => watching.delete(listener);
    },
    on(event, listener) {
      const known = listeners.get(event) ?? new Set();
      listeners.set(event, known.add(listener));
      return () => known.delete(listener);
    },
  };
}
