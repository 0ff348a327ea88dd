import net from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveFake, type Served } from './served';
import { connectTab, ownHeaders } from './visitor';

let served: Served;
beforeAll(async () => {
  served = await serveFake();
});
afterAll(() => served.remove());

/** Asks for a socket without a session and resets the connection, at once or a few milliseconds later. */
function askAndReset(port: number, after: number): Promise<void> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => {
      socket.write(
        `GET /socket/desk?client=x HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
          'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n',
      );
      const reset = () => {
        socket.resetAndDestroy();
        resolve();
      };
      if (after === 0) setImmediate(reset);
      else setTimeout(reset, after);
    });
    socket.on('error', () => resolve());
  });
}

it('connections that are reset while they ask for a socket end nothing: the desk is answered all the same', async () => {
  const { port } = served.serving.desk;
  for (let at = 0; at < 300; at += 1) await askAndReset(port, at % 4);
  const tab = connectTab(port, '/socket/desk?client=tab-1', ownHeaders(port, served.desk));
  await tab.until(1);
  expect(await tab.say('{"id":1,"name":"hello","input":{}}')).toMatchObject({ answer: 1 });
  tab.socket.close();
});
