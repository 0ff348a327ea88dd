import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { z } from 'zod';
import { measureJson } from '../core/bytes/measureJson';
import type { SocketMessage, SocketRequest } from '../core/contract/channels';
import { refuse } from '../core/messages/refusal';
import { LARGEST_MESSAGE, textTooLarge } from '../core/contract/requestSize';
import { fromWire, toWire, type Decoding } from '../core/contract/wire';
import type { Uploads } from './uploads';

/** How many events a tab may miss (a laptop asleep) and still catch up without loading everything again. */
const KEPT = 500;
/** How many bytes those events may hold together. */
const KEPT_BYTES = 8 * 1024 * 1024;
/** A tab that reads nothing is dropped before it fills the memory. */
const MAX_WAITING = 16 * 1024 * 1024;
/** What a message may be made of: far more than any page sends; small files are single strings. */
const MESSAGE = { depth: 80, values: 300_000, string: LARGEST_MESSAGE };

/** Codes of RFC 6455 with which a tab is cut off. */
const CLOSED = { nonsense: 1008, fault: 1011 } as const;

const requestSchema = z.strictObject({
  id: z.number().int().min(1),
  name: z.string().max(100),
  input: z.unknown(),
});

export interface Tabs {
  publish: (event: string, value: unknown) => void;
  /** Takes a browser's upgrade; `false` when its address does not say which tab it is. */
  accept: (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean;
  close: () => void;
}

/**
 * One audience's tabs: their requests are answered, and they hear its events in order and without gaps; `?after=SEQ`
 * resumes after that event. One socket for all: what a tab asks is heard in the order in which it asked, and a request
 * costs a fraction of what one of its own over HTTP costs the browser.
 * @param request answers one of `names`; refusals are values
 * @param uploads what pages sent ahead of their requests
 * @param onCount is told how many tabs there are, when one comes or goes
 */
export function tabs(
  names: readonly string[],
  request: (name: string, input: unknown, client: string) => Promise<unknown>,
  uploads?: Pick<Uploads, 'take'>,
  onCount?: (tabs: number) => void,
): Tabs {
  const decoding = { bytes: bytesOf, ...(uploads && { upload: uploads.take }) };
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: LARGEST_MESSAGE,
    perMessageDeflate: false,
  });
  const kept: { seq: number; text: string }[] = [];
  let keptBytes = 0;
  let last = 0;

  const send = (tab: WebSocket, text: string) => {
    if (tab.bufferedAmount > MAX_WAITING) tab.terminate();
    else tab.send(text);
  };
  const tell = (tab: WebSocket, message: SocketMessage) => send(tab, toWire(message));

  const hear = async (tab: WebSocket, client: string, data: Buffer) => {
    const asked = requestOf(data, decoding);
    if (typeof asked === 'number') return tell(tab, { answer: asked, value: refuse('request.unreadable') });
    if (!asked) return tab.close(CLOSED.nonsense);
    const { id, name, input } = asked;
    const value = names.includes(name)
      ? (textTooLarge(data.length) ?? (await request(name, input, client)))
      : refuse('request.unknown', { name });
    tell(tab, { answer: id, value });
  };

  return {
    publish(event, value) {
      last += 1;
      const text = toWire({ seq: last, event, value } satisfies SocketMessage);
      kept.push({ seq: last, text });
      keptBytes += text.length;
      while (kept.length > KEPT || (keptBytes > KEPT_BYTES && kept.length > 1))
        keptBytes -= kept.shift()?.text.length ?? 0;
      for (const tab of server.clients) send(tab, text);
    },
    accept(upgrade, socket, head) {
      const { client, after } = addressOf(upgrade);
      if (client === undefined) return false;
      server.handleUpgrade(upgrade, socket, head, (tab) => {
        tab.on('error', () => tab.terminate());
        tab.on('close', () => onCount?.(server.clients.size));
        onCount?.(server.clients.size);
        tab.on('message', (data, isBinary) => {
          if (isBinary || !(data instanceof Buffer)) return tab.close(CLOSED.nonsense);
          // Says nothing of what went wrong: an error may hold names.
          hear(tab, client, data).catch(() => tab.close(CLOSED.fault));
        });
        if (after === undefined) return tell(tab, { seq: last, ready: true });
        const first = kept[0]?.seq ?? last + 1;
        if (after > last || after < first - 1) return tell(tab, { reset: true });
        for (const { seq, text } of kept) if (seq > after) send(tab, text);
        tell(tab, { seq: last, ready: true });
      });
      return true;
    },
    close() {
      for (const tab of server.clients) tab.terminate();
      server.close();
    },
  };
}

/** A message as a request; only its number when no more of it can be understood, and nothing when not even that. */
function requestOf(data: Buffer, decoding: Partial<Decoding>): SocketRequest | number | undefined {
  const head = data.subarray(0, 200).toString('latin1');
  const number = /^\s*\{\s*"id"\s*:\s*([1-9]\d{0,14})\s*,/.exec(head)?.[1];
  const known = number === undefined ? undefined : Number(number);
  if (measureJson(data, MESSAGE)) return known;
  try {
    return requestSchema.safeParse(fromWire(data.toString('utf8'), decoding)).data ?? known;
  } catch {
    return known;
  }
}

function bytesOf(encoded: string): Uint8Array {
  const bytes = Buffer.from(encoded, 'base64');
  // Node passes over what is not base64: what it left out is missing from the length.
  const padding = encoded.endsWith('==') ? 2 : encoded.endsWith('=') ? 1 : 0;
  if (encoded.length % 4 !== 0 || bytes.length !== (encoded.length / 4) * 3 - padding)
    throw new SyntaxError('bytes that are not base64');
  return new Uint8Array(bytes);
}

function addressOf({ url }: IncomingMessage): { client: string | undefined; after: number | undefined } {
  const { searchParams } = new URL(url ?? '/', 'http://127.0.0.1');
  const [client, after] = [searchParams.get('client'), searchParams.get('after')];
  return {
    client: client !== null && /^[\w-]{1,60}$/.test(client) ? client : undefined,
    after: after !== null && /^\d{1,15}$/.test(after) ? Number(after) : undefined,
  };
}
