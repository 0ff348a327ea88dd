import { request } from 'node:http';
import { WebSocket } from 'ws';

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

interface Visit {
  method?: string;
  headers?: Record<string, string>;
}

/** One plain HTTP request to 127.0.0.1 with exactly the headers given, as a browser (or an attacker) would send it. */
export function visit(
  port: number,
  path: string,
  { method = 'GET', headers = {} }: Visit = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    call.on('error', reject);
    call.end();
  });
}

/** Follows a one-time link and returns the cookie it gave. */
export async function enter(link: string): Promise<string> {
  const { port, pathname } = new URL(link);
  const answer = await visit(Number(port), pathname);
  const cookie = answer.headers['set-cookie']?.[0];
  if (cookie === undefined) throw new Error(`not let in: ${answer.status}`);
  return String(cookie).split(';')[0] ?? '';
}

/** What our own page sends when it connects. */
export function ownHeaders(port: number, cookie: string): Record<string, string> {
  return { origin: `http://127.0.0.1:${port}`, cookie };
}

/** A tab's socket: messages so far, the HTTP status when it was refused, and a way to ask. */
export function connectTab(port: number, path: string, headers: Record<string, string>) {
  const messages: unknown[] = [];
  let wake = () => {};
  const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, { headers });
  const refused = new Promise<number | undefined>((resolve) => {
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode));
    socket.on('open', () => resolve(undefined));
    socket.on('error', () => {});
  });
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  socket.on('message', (data) => {
    messages.push(JSON.parse(String(data)));
    wake();
  });
  return {
    socket,
    refused,
    closed,
    /** Sends exactly this text, and waits for the next message. */
    async say(text: string | Buffer): Promise<unknown> {
      const before = messages.length;
      socket.send(text);
      return (await this.until(before + 1))[before];
    },
    async until(count: number): Promise<unknown[]> {
      while (messages.length < count) await new Promise<void>((resolve) => (wake = resolve));
      return messages;
    },
  };
}
