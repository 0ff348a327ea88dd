import { request } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveFake, type Served } from './served';
import { connectTab, ownHeaders } from './visitor';

let served: Served;
let serving: Served['serving'];
let fake: Served['fake'];
let desk: string;
const MB = 1024 * 1024;

beforeAll(async () => {
  served = await serveFake();
  ({ serving, fake, desk } = served);
});
afterAll(() => served.remove());

/** Posts bytes as a page does; the status that answers. `undefined` when the connection was closed first. */
function post(
  path: string,
  bytes: Uint8Array,
  headers: Record<string, string> = {},
  port = serving.desk.port,
) {
  return new Promise<number | undefined>((resolve) => {
    const all = { ...ownHeaders(port, desk), 'content-length': String(bytes.length), ...headers };
    const sent = request({ host: '127.0.0.1', port, path, method: 'POST', headers: all }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    sent.on('error', () => resolve(undefined));
    sent.end(bytes);
  });
}

async function deskTab() {
  const tab = connectTab(serving.desk.port, '/socket/desk?client=tab-1', ownHeaders(serving.desk.port, desk));
  await tab.until(1);
  return tab;
}

const asking = (id: number, upload: string) =>
  JSON.stringify({ id, name: 'importWorkshop', input: { name: 'a', bytes: { $upload: upload } } });

it('A file that was sent ahead reaches the host with the request that brings it, once', async () => {
  const bytes = new Uint8Array(3 * MB).map((_, at) => at % 251);
  expect(await post('/uploads/first', bytes)).toBe(204);
  const tab = await deskTab();
  expect(await tab.say(asking(1, 'first'))).toMatchObject({
    answer: 1,
    value: { answered: 'importWorkshop' },
  });
  const { bytes: brought } = fake.asked.at(-1)?.input as { bytes: Uint8Array };
  expect(Buffer.compare(brought, bytes)).toBe(0);
  const again = await tab.say(asking(2, 'first'));
  expect(again).toEqual({ answer: 2, value: { refused: 'request.unreadable' } });
  tab.socket.close();
});

it.each([
  ['without the cookie', { cookie: 'x=y' }],
  ['from another site', { origin: 'http://evil.example' }],
  ['by a page without origin', { origin: 'null' }],
  ['marked cross-site by the browser', { 'sec-fetch-site': 'cross-site' }],
  ['under a name that was made to point here', { host: 'evil.example' }],
])('A file sent %s is not taken', async (_how, headers) => {
  expect(await post('/uploads/foreign', new Uint8Array(10), headers)).toBe(403);
  const tab = await deskTab();
  expect(await tab.say(asking(1, 'foreign'))).toMatchObject({ value: { refused: 'request.unreadable' } });
  tab.socket.close();
});

it('The room takes no files, and no name leads elsewhere', async () => {
  expect(await post('/uploads/a', new Uint8Array(10), {}, serving.room.port)).not.toBe(204);
  for (const name of ['', '..%2Fa', 'a/b', 'x'.repeat(61)])
    expect(await post(`/uploads/${name}`, new Uint8Array(10))).toBe(404);
});

it('A file that is too large, or does not say how large it is, is not taken', async () => {
  expect(await post('/uploads/large', new Uint8Array(0), { 'content-length': String(65 * MB) })).not.toBe(
    204,
  );
  const chunked = await post('/uploads/open', new Uint8Array(10), {
    'content-length': '',
    'transfer-encoding': 'chunked',
  });
  expect(chunked).not.toBe(204);
});

it('Files that arrive hold nobody up: a request asked meanwhile is answered within 100 ms', async () => {
  const file = new Uint8Array(60 * MB);
  const tab = await deskTab();
  let arriving = true;
  const arrive = async () => {
    for (let at = 0; arriving; at += 1) {
      expect(await post(`/uploads/large-${at}`, file)).toBe(204);
      await tab.say(asking(10_000 + at, `large-${at}`));
    }
  };
  const arrived = arrive();
  const waits: number[] = [];
  const asker = await deskTab();
  for (let id = 1; id <= 100; id += 1) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    const asked = performance.now();
    await asker.say(JSON.stringify({ id, name: 'hello', input: {} }));
    waits.push(performance.now() - asked);
  }
  arriving = false;
  await arrived;
  waits.sort((a, b) => a - b);
  const [median, p99] = [waits[50] ?? 0, waits[98] ?? 0].map(Math.round);
  console.log(`100 requests while files of 60 MB arrive: median ${median} ms, p99 ${p99} ms`);
  // The promise is 100 ms; a machine of tests that is shared is given three times as long. This process sends, too.
  expect(p99).toBeLessThan(300);
  tab.socket.close();
  asker.socket.close();
});
