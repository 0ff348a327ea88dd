import type { Page } from '@playwright/test';
import { socketPaths, type Audience } from '../../../core/contract/channels';
import { fromWire, toWire } from '../../../core/contract/wire';

/** Sends a request as a script of this page would, on a socket of its own. Throws when the socket is refused. */
export async function askAsPage(
  page: Page,
  name: string,
  input: unknown,
  audience: Audience = 'desk',
  host?: string,
): Promise<unknown> {
  const question = { path: socketPaths[audience], text: toWire({ id: 1, name, input }), host };
  const said = await page.evaluate(
    ({ path, text, host: at }) =>
      new Promise<string>((resolve, reject) => {
        const socket = new WebSocket(`ws://${at ?? location.host}${path}?client=test`);
        socket.onopen = () => socket.send(text);
        // A socket that the page's policy forbids never closes: it only fails.
        socket.onerror = () => reject(new Error('closed before it opened'));
        socket.onclose = ({ code }) => reject(new Error(`closed with ${code}`));
        socket.onmessage = ({ data }) => {
          if (!String(data).startsWith('{"answer":')) return;
          socket.onclose = null;
          socket.close();
          resolve(String(data));
        };
      }),
    question,
  );
  return (fromWire(said) as { value: unknown }).value;
}
