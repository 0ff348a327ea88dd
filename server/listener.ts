import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { ENTER_PATH, FILES_PATH, socketPaths, UPLOADS_PATH, type Audience } from '../core/contract/channels';
import { contentPolicy, PAGE_HEADERS, SHOWN_POLICY } from '../host/pages/contentPolicy';
import type { PageFile } from '../host/pages/pageFiles';
import { contentDisposition, type Downloads } from './downloads';
import { isOwnRequest } from './requestOrigin';
import { noSessionPage } from './noSessionPage';
import { openSessions } from './session';
import { tabs, type Tabs } from './tabs';
import type { Uploads } from './uploads';

export interface ListenerOptions {
  audience: Audience;
  /** 0: any free port. */
  port: number;
  /** The contract's requests for this audience. */
  names: readonly string[];
  /** Answers one of them; refusals are values. */
  request: (name: string, input: unknown, client: string) => Promise<unknown>;
  pages: ReadonlyMap<string, PageFile>;
  /** The page this audience starts on, e.g. "/index.html". */
  start: string;
  downloads?: Downloads;
  /** Absent: this audience's requests bring no files. */
  uploads?: Uploads;
  /** Is told how many of its tabs are open, when one comes or goes. */
  onTabs?: (tabs: number) => void;
}

export interface Listener {
  port: number;
  /** A fresh link that lets one browser in, once; `seconds`: for how long it can be followed. */
  link: (seconds?: number) => string;
  publish: Tabs['publish'];
  close: () => Promise<void>;
}

/**
 * One audience's own listener on the loopback interface. Desk and room have one each, so that they are two origins with
 * two cookies: what runs in the room's tab has no way to speak to the desk.
 */
export async function listen(options: ListenerOptions): Promise<Listener> {
  const server = createServer({ requestTimeout: 120_000, headersTimeout: 20_000 });
  server.maxHeadersCount = 100;
  const port = await listenOn(server, options.port);
  const sessions = openSessions(`rapporteur-${options.audience}-${port}`);
  const open = tabs(options.names, options.request, options.uploads, options.onTabs);
  const headers = {
    ...PAGE_HEADERS,
    'Content-Security-Policy': contentPolicy([`ws://127.0.0.1:${port}`]),
    'Cache-Control': 'no-store',
  };

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const end = (status: number, body: string | Uint8Array = '', more: Record<string, string> = {}) => {
      response.writeHead(status, { ...headers, ...more });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    if (request.method === 'POST' && options.uploads && request.url?.startsWith(UPLOADS_PATH)) {
      if (!isOwnRequest(request, port, true) || !sessions.isOpen(request.headers.cookie)) return end(403);
      const status = await options.uploads.receive(request.url.slice(UPLOADS_PATH.length), request);
      return end(status, '', status === 204 ? {} : { Connection: 'close' });
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(405, '', { Allow: 'GET, HEAD' });
    if (!isOwnRequest(request, port, false)) return end(403);
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';

    if (path.startsWith(ENTER_PATH)) {
      // Whoever only asks what is there (a link checker, a preview) does not spend the link.
      if (request.method === 'HEAD') return end(200);
      const cookie = sessions.enter(path.slice(ENTER_PATH.length));
      if (cookie === undefined) return end(403, ...noSessionPage('used'));
      return end(303, '', { 'Set-Cookie': cookie, Location: '/' });
    }
    if (!sessions.isOpen(request.headers.cookie)) return end(401, ...noSessionPage('unknown'));
    if (path.startsWith(FILES_PATH)) return answerDownload(path.slice(FILES_PATH.length), end);

    const page = options.pages.get(path === '/' ? options.start : path);
    if (page === undefined || (path.endsWith('.html') && path !== options.start)) return end(404);
    const keep = page.immutable ? { 'Cache-Control': 'private, max-age=31536000, immutable' } : {};
    end(200, await page.read(), { 'Content-Type': page.type, ...keep });
  };

  type End = (status: number, body?: string | Uint8Array, more?: Record<string, string>) => void;

  const answerDownload = (id: string, end: End) => {
    const file = options.downloads?.take(id);
    if (file === undefined) return end(404);
    if (file.isShown)
      return end(200, file.bytes, {
        'Content-Type': 'application/pdf',
        'Content-Disposition': contentDisposition(file.name, 'inline'),
        'Content-Security-Policy': SHOWN_POLICY,
      });
    end(200, file.bytes, {
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': contentDisposition(file.name),
    });
  };

  server.on('request', (request, response) => {
    answer(request, response).catch(() => {
      // Says nothing of what went wrong: an error may hold names.
      if (!response.headersSent) response.writeHead(500, headers);
      response.end();
    });
  });
  server.on('upgrade', (request, socket, head) => {
    // The connection is ours from here on: one that is reset while it is answered is dropped, and nothing else is.
    socket.on('error', () => socket.destroy());
    const path = (request.url ?? '').split('?', 1)[0];
    const allowed =
      path === socketPaths[options.audience] &&
      isOwnRequest(request, port, true) &&
      sessions.isOpen(request.headers.cookie) &&
      open.accept(request, socket, head);
    if (!allowed) socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
  });
  server.on('clientError', (_error, socket) => socket.destroy());

  return {
    port,
    link: (seconds) => `http://127.0.0.1:${port}${ENTER_PATH}${sessions.issueToken(seconds)}`,
    publish: open.publish,
    close: () =>
      new Promise((resolve) => {
        open.close();
        options.uploads?.clear();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
