import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import type { SocketMessage } from '../core/channels';
import { toWire } from '../core/wire';

/** How many events a tab may miss (a laptop asleep) and still catch up without loading everything again. */
const KEPT = 500;
/** A tab that reads nothing is dropped before it fills the memory. */
const MOST_WAITING = 64 * 1024 * 1024;

export interface EventSockets {
  publish: (event: string, value: unknown) => void;
  accept: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  close: () => void;
}

/** Sends one audience's events to its tabs, in order and without gaps: `?after=SEQ` resumes after that event. */
export function eventSockets(): EventSockets {
  const server = new WebSocketServer({ noServer: true, maxPayload: 1024, perMessageDeflate: false });
  const kept: { seq: number; text: string }[] = [];
  let last = 0;

  const send = (tab: WebSocket, text: string) => {
    if (tab.bufferedAmount > MOST_WAITING) tab.terminate();
    else tab.send(text);
  };
  const tell = (tab: WebSocket, message: SocketMessage) => send(tab, toWire(message));

  return {
    publish(event, value) {
      last += 1;
      const text = toWire({ seq: last, event, value } satisfies SocketMessage);
      kept.push({ seq: last, text });
      if (kept.length > KEPT) kept.shift();
      for (const tab of server.clients) send(tab, text);
    },
    accept(request, socket, head) {
      const after = afterOf(request);
      server.handleUpgrade(request, socket, head, (tab) => {
        tab.on('error', () => tab.terminate());
        // Tabs only listen: whatever they say closes the connection.
        tab.on('message', () => tab.close(1008));
        if (after === undefined) return tell(tab, { seq: last, ready: true });
        const first = kept[0]?.seq ?? last + 1;
        if (after > last || after < first - 1) return tell(tab, { reset: true });
        for (const { seq, text } of kept) if (seq > after) send(tab, text);
        tell(tab, { seq: last, ready: true });
      });
    },
    close() {
      for (const tab of server.clients) tab.terminate();
      server.close();
    },
  };
}

function afterOf(request: IncomingMessage): number | undefined {
  const after = new URL(request.url ?? '/', 'http://127.0.0.1').searchParams.get('after');
  return after !== null && /^\d{1,15}$/.test(after) ? Number(after) : undefined;
}
