import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFake, type Served } from './served';
import { connectTab, ownHeaders } from './visitor';

let served: Served;
let serving: Served['serving'];
let fake: Served['fake'];
let desk: string;
let room: string;
const DESK = '/socket/desk?client=tab-1';
const ROOM = '/socket/room?client=tab-2';

beforeAll(async () => {
  served = await serveFake();
  ({ serving, fake, desk, room } = served);
});
afterAll(() => served.remove());

/** A tab of the desk, with its first message behind it. */
async function deskTab() {
  const tab = connectTab(serving.desk.port, DESK, ownHeaders(serving.desk.port, desk));
  await tab.until(1);
  return tab;
}

describe('a tab', () => {
  const hostile = [
    ['without the cookie', { cookie: 'x=y' }],
    ['with the room’s cookie', { cookie: () => room }],
    ['from another site', { origin: 'http://evil.example' }],
    ['from the room’s own page', { origin: () => `http://127.0.0.1:${serving.room.port}` }],
    ['from a page without origin', { origin: 'null' }],
    ['marked cross-site by the browser', { 'sec-fetch-site': 'cross-site' }],
    ['under a name that was made to point here', { host: () => `evil.example:${serving.desk.port}` }],
    ['under “localhost”', { host: () => `localhost:${serving.desk.port}` }],
  ] as const;
  it.each(hostile)('is not let in %s', async (_how, changed) => {
    const headers = ownHeaders(serving.desk.port, desk);
    for (const [name, value] of Object.entries(changed)) {
      headers[name] = typeof value === 'function' ? value() : value;
    }
    expect(await connectTab(serving.desk.port, DESK, headers).refused).toBe(403);
  });

  it('is not let in without an origin', async () => {
    expect(await connectTab(serving.desk.port, DESK, { cookie: desk }).refused).toBe(403);
  });

  it.each(['/socket/desk', '/socket/desk?client=', '/socket/desk?client=a%20b', '/socket/desk/?client=a'])(
    'is not let in at %s',
    async (address) => {
      const headers = ownHeaders(serving.desk.port, desk);
      expect(await connectTab(serving.desk.port, address, headers).refused).toBe(403);
    },
  );

  it('of the desk does not exist where the room listens', async () => {
    const headers = ownHeaders(serving.room.port, room);
    expect(await connectTab(serving.room.port, DESK, headers).refused).toBe(403);
  });

  it.each([
    ['no JSON', '{"id":'],
    ['no request', '{"name":"hello"}'],
    ['bytes', Buffer.from('{"id":1,"name":"hello","input":{}}')],
  ])('that says %s is cut off, and the host hears nothing of it', async (_what, text) => {
    const before = fake.asked.length;
    const tab = await deskTab();
    tab.socket.send(text);
    expect(await tab.closed).toBe(1008);
    expect(fake.asked.length).toBe(before);
  });

  it.each([
    ['a request with more to it', '{"id":7,"name":"hello","input":{},"as":"other"}'],
    ['a request that breaks off', '{"id":7,"name":"hello","input":{'],
    ['bytes that are none', '{"id":7,"name":"importWorkshop","input":{"bytes":{"$bytes":"?"}}}'],
    ['brackets without end', `{"id":7,"name":"hello","input":${'['.repeat(100_000)}`],
    ['millions of values', `{"id":7,"name":"runCommand","input":[${'[],'.repeat(1_000_000)}[]]}`],
  ])('that says %s is answered so, stays, and the host hears nothing of it', async (_what, text) => {
    const before = fake.asked.length;
    const tab = await deskTab();
    expect(await tab.say(text)).toEqual({ answer: 7, value: { refused: 'request.unreadable' } });
    expect(fake.asked.length).toBe(before);
    expect(await tab.say('{"id":8,"name":"hello","input":{}}')).toMatchObject({ answer: 8 });
    tab.socket.close();
  });

  it('that sends more than any message may hold is cut off', async () => {
    const tab = await deskTab();
    tab.socket.send(Buffer.alloc(65 * 1024 * 1024, 'x'), { binary: false });
    expect(await tab.closed).toBe(1009);
  });
});

describe('requests', () => {
  it('reach the host with their input, bytes included, and the tab they came from', async () => {
    const tab = await deskTab();
    const input = { name: 'a.json', bytes: { $bytes: 'AQID' }, onKnown: 'ask' };
    const answer = await tab.say(JSON.stringify({ id: 7, name: 'importWorkshop', input }));
    expect(answer).toEqual({ answer: 7, value: { answered: 'importWorkshop' } });
    expect(fake.asked.at(-1)).toEqual({
      audience: 'desk',
      name: 'importWorkshop',
      client: 'tab-1',
      input: { name: 'a.json', bytes: new Uint8Array([1, 2, 3]), onKnown: 'ask' },
    });
    tab.socket.close();
  });

  it('are heard in the order in which they were asked', async () => {
    const tab = await deskTab();
    const names = ['hello', 'listDrafts', 'hello', 'runCommand'];
    names.forEach((name, index) => tab.socket.send(JSON.stringify({ id: index + 1, name, input: index })));
    await tab.until(1 + names.length);
    expect(fake.asked.slice(-names.length).map(({ name, input }) => [name, input])).toEqual(
      names.map((name, index) => [name, index]),
    );
    tab.socket.close();
  });

  it('bring refusals back as values', async () => {
    const tab = await deskTab();
    const answer = await tab.say('{"id":1,"name":"undo","input":{}}');
    expect(answer).toEqual({ answer: 1, value: { refused: 'undo.nothing' } });
    tab.socket.close();
  });

  it('of an unknown name, or of the other audience, are refused before the host sees them', async () => {
    const before = fake.asked.length;
    const atDesk = await deskTab();
    const atRoom = connectTab(serving.room.port, ROOM, ownHeaders(serving.room.port, room));
    await atRoom.until(1);
    for (const name of ['nothing', 'constructor', '__proto__', 'roomView']) {
      const answer = await atDesk.say(JSON.stringify({ id: 1, name, input: {} }));
      expect(answer).toMatchObject({ value: { refused: 'request.unknown' } });
    }
    for (const name of ['hello', 'runCommand', 'openLedger']) {
      const answer = await atRoom.say(JSON.stringify({ id: 1, name, input: {} }));
      expect(answer).toMatchObject({ value: { refused: 'request.unknown' } });
    }
    expect(fake.asked.length).toBe(before);
    const allowed = await atRoom.say('{"id":2,"name":"roomView","input":{}}');
    expect(allowed).toEqual({ answer: 2, value: { answered: 'roomView' } });
    atDesk.socket.close();
    atRoom.socket.close();
  });

  it('that are too large are refused and say so, and the tab stays', async () => {
    const tab = await deskTab();
    const input = 'x'.repeat(9 * 1024 * 1024);
    const answer = await tab.say(JSON.stringify({ id: 1, name: 'runCommand', input }));
    const refused = { refused: 'file.tooLarge', values: { size: 10, limit: 8 } };
    expect(answer).toEqual({ answer: 1, value: refused });
    expect(await tab.say('{"id":2,"name":"hello","input":{}}')).toMatchObject({ answer: 2 });
    tab.socket.close();
  });
});

describe('events', () => {
  it('reach their own audience and no other', async () => {
    const atDesk = await deskTab();
    const atRoom = connectTab(serving.room.port, ROOM, ownHeaders(serving.room.port, room));
    await atRoom.until(1);
    fake.publish('desk', 'notice', { level: 'info', message: 'private' });
    fake.publish('room', 'view', { kind: 'hold' });
    expect((await atDesk.until(2))[1]).toMatchObject({ event: 'notice', value: { message: 'private' } });
    const seen = await atRoom.until(2);
    expect(JSON.stringify(seen)).not.toContain('private');
    atDesk.socket.close();
    atRoom.socket.close();
  });

  it('missed while away are sent again, in order; when they are gone the page is told to load anew', async () => {
    const first = await deskTab();
    const [ready] = (await first.until(1)) as { seq: number }[];
    first.socket.close();
    await first.closed;
    for (const job of ['a', 'b', 'c']) fake.publish('desk', 'job', { job });
    const headers = ownHeaders(serving.desk.port, desk);
    const again = connectTab(serving.desk.port, `${DESK}&after=${ready?.seq ?? 0}`, headers);
    const caught = (await again.until(4)) as { value?: { job: string } }[];
    expect(caught.slice(0, 3).map(({ value }) => value?.job)).toEqual(['a', 'b', 'c']);
    again.socket.close();

    const lost = connectTab(serving.desk.port, `${DESK}&after=999999`, headers);
    expect(await lost.until(1)).toEqual([{ reset: true }]);
    lost.socket.close();
  });

  it('are kept for who is away up to 8 MB together, whatever their number', async () => {
    const first = await deskTab();
    const [ready] = (await first.until(1)) as { seq: number }[];
    first.socket.close();
    await first.closed;
    const since = async (events: number) => {
      for (let made = 0; made < events; made += 1)
        fake.publish('desk', 'job', { job: 'x'.repeat(1024 ** 2) });
      const tab = connectTab(
        serving.desk.port,
        `${DESK}&after=${ready?.seq ?? 0}`,
        ownHeaders(serving.desk.port, desk),
      );
      const [answer] = (await tab.until(1)) as { reset?: boolean; event?: string }[];
      tab.socket.close();
      return answer?.reset === true ? 'loads anew' : answer?.event;
    };
    expect(await since(6)).toBe('job');
    expect(await since(6)).toBe('loads anew');
  });
});
