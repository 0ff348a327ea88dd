import type { IncomingMessage } from 'node:http';

/**
 * Whether a request comes from our own page or the person at this computer. Cross-site requests are rejected by
 * `Origin` and `Sec-Fetch-Site`, DNS rebinding by `Host`.
 */
export function isOwnRequest(request: IncomingMessage, port: number, changesThings: boolean): boolean {
  const host = `127.0.0.1:${port}`;
  if (request.headers.host !== host) return false;
  const origin = request.headers.origin;
  if (origin === undefined ? changesThings : origin !== `http://${host}`) return false;
  const site = request.headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none' || isNavigation(request);
}

/** Following a link from elsewhere only shows a page; the strict cookie does not come with it. */
function isNavigation(request: IncomingMessage): boolean {
  return request.method === 'GET' && request.headers['sec-fetch-mode'] === 'navigate';
}
