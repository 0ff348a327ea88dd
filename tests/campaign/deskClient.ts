import { randomUUID } from 'node:crypto';
import { WebSocket } from 'ws';
import { socketPaths, UPLOADS_PATH, type SocketMessage } from '../../core/contract/channels';
import { changedSchema, type Changed } from '../../core/contract/answers';
import type { DeskApi } from '../../core/contract';
import { isRefusal, refuse } from '../../core/messages/refusal';
import { fromWire, toWire, Uploaded } from '../../core/contract/wire';
import { largeFiles } from '../../renderer/bridge/sendAhead';
import { enter, ownHeaders } from '../server/visitor';

/** A client in place of the desk's window: requests, their answers with times, and published events. */
export interface DeskClient {
  api: DeskApi;
  /** Sends any request, valid or not. The answer is `connection.closed` when the host has ended. */
  ask: (name: string, input: unknown) => Promise<unknown>;
  /** The bytes of a finished file. */
  download: (file: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;
  close: () => void;
}

interface Listening {
  onChanged?: (change: Changed) => void;
  onAnswer?: (name: string, ms: number) => void;
}

/** Milliseconds after which an answer counts as missing. */
const GIVE_UP_MS = 60_000;

export async function connect(link: string, { onChanged, onAnswer }: Listening = {}): Promise<DeskClient> {
  const port = Number(new URL(link).port);
  const cookie = await enter(link);
  const socket = new WebSocket(`ws://127.0.0.1:${port}${socketPaths.desk}?client=campaign`, {
    headers: ownHeaders(port, cookie),
    maxPayload: 2 ** 30,
  });
  const waiting = new Map<number, (value: unknown) => void>();
  let asked = 0;
  let open = true;
  const drop = () => {
    open = false;
    waiting.forEach((answer) => answer(refuse('connection.closed')));
    waiting.clear();
  };
  socket.on('close', drop);
  socket.on('message', (data) => {
    // The host is ours, so its messages follow the contract.
    const message = fromWire(String(data)) as SocketMessage;
    if ('answer' in message) {
      waiting.get(message.answer)?.(message.value);
      waiting.delete(message.answer);
    } else if ('event' in message && message.event === 'changed') {
      const change = changedSchema.safeParse(message.value);
      if (change.success) onChanged?.(change.data);
    }
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  socket.on('error', drop);

  /** Uploads large files before their request, as a window does. */
  const sendAhead = async (input: unknown): Promise<unknown> => {
    const sent: Record<string, Uploaded> = {};
    for (const [field, body] of largeFiles(input)) {
      const name = randomUUID();
      const headers = ownHeaders(port, cookie);
      const address = `http://127.0.0.1:${port}${UPLOADS_PATH}${name}`;
      const answer = await fetch(address, { method: 'POST', body, headers }).catch(() => undefined);
      if (!answer?.ok) return refuse('connection.closed');
      sent[field] = new Uploaded(name);
    }
    return Object.keys(sent).length === 0 ? input : { ...Object(input), ...sent };
  };

  const ask = async (name: string, whole: unknown): Promise<unknown> => {
    const begun = performance.now();
    const input = open ? await sendAhead(whole) : undefined;
    if (!open || isRefusal(input)) return refuse('connection.closed');
    asked += 1;
    const id = asked;
    return new Promise<unknown>((resolve) => {
      const done = (value: unknown) => {
        clearTimeout(late);
        onAnswer?.(name, performance.now() - begun);
        resolve(value);
      };
      const late = setTimeout(() => {
        waiting.delete(id);
        done(refuse('connection.closed'));
      }, GIVE_UP_MS);
      waiting.set(id, done);
      socket.send(toWire({ id, name, input }), () => undefined);
    });
  };
  const api = new Proxy({}, { get: (_, name) => (input: unknown) => ask(String(name), input) }) as DeskApi;
  return {
    api,
    ask,
    download: async (file) => {
      const saved = await api.saveFile({ file });
      if (!('download' in saved)) return undefined;
      return fetchBytes(port, saved.download, cookie);
    },
    close: () => socket.terminate(),
  };
}

async function fetchBytes(
  port: number,
  path: string,
  cookie: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { Cookie: cookie } });
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
  } catch {
    // The host has ended.
    return undefined;
  }
}
