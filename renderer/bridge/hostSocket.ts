import type { SocketMessage, SocketRequest } from '../../core/contract/channels';
import type { Bridge } from '../../core/contract';
import { isRefusal, refuse } from '../../core/messages/refusal';
import { textTooLarge } from '../../core/contract/requestSize';
import { fromWire, toWire } from '../../core/contract/wire';
import { largeFiles, sendAhead } from './sendAhead';

const RETRY_MS = [100, 500, 1_000, 2_000];

export interface HostSocket<E> {
  /** A server that is not there is a refusal like any other, so that a screen needs no second way to fail. */
  ask: (name: string, input: unknown) => Promise<unknown>;
  on: Bridge<unknown, E>['on'];
  onConnection: NonNullable<Bridge<unknown, E>['onConnection']>;
}

/**
 * The one connection to the host, for requests and for its events. It is kept: after a break it asks for what came
 * since, and when that is gone for good (a very long sleep, a server started anew) it loads the page again.
 */
export function connectToHost<E>(path: string): HostSocket<E> {
  const client = crypto.randomUUID();
  const listeners = new Map<keyof E, Set<(value: never) => void>>();
  const watching = new Set<(connected: boolean) => void>();
  const tell = (isConnected: boolean) => watching.forEach((listener) => listener(isConnected));
  const unanswered = new Map<number, (output: unknown) => void>();
  let asked = 0;
  let socket: WebSocket;
  let after: number | undefined;
  let failures = 0;
  let ready: () => void;
  const connected = new Promise<void>((resolve) => (ready = resolve));

  const answer = (id: number, output: unknown) => {
    unanswered.get(id)?.(output);
    unanswered.delete(id);
  };

  const receive = (message: SocketMessage) => {
    if ('answer' in message) return answer(message.answer, message.value);
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
    const since = after === undefined ? '' : `&after=${after}`;
    socket = new WebSocket(`ws://${location.host}${path}?client=${client}${since}`);
    socket.onmessage = ({ data }) => receive(fromWire(String(data)) as SocketMessage);
    socket.onclose = () => {
      for (const id of unanswered.keys()) answer(id, refuse('connection.closed'));
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
    async ask(name, input) {
      // Already open, it leaves before anything else is done; before that there is nothing to be sent on.
      if (socket.readyState === WebSocket.CONNECTING) await connected;
      if (socket.readyState !== WebSocket.OPEN) return refuse('connection.closed');
      // A request without large files leaves in the order in which it was asked.
      const files = largeFiles(input);
      const ahead = files.length === 0 ? {} : await sendAhead(files);
      if (isRefusal(ahead)) return ahead;
      if (socket.readyState !== WebSocket.OPEN) return refuse('connection.closed');
      asked += 1;
      const id = asked;
      const said = files.length === 0 ? input : { ...Object(input), ...ahead };
      const text = toWire({ id, name, input: said } satisfies SocketRequest);
      const refusal = textTooLarge(text.length);
      if (refusal) return refusal;
      return new Promise((resolve) => {
        unanswered.set(id, resolve);
        socket.send(text);
      });
    },
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
