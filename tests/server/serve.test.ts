import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import path from 'node:path';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holdDownloads } from '../../server/downloads';
import { serve, type Serving } from '../../server/serve';
import { fakeHost } from './fakeHost';
import { enter, listenTo, ownCall, visit } from './visitor';

let serving: Serving;
let folder: string;
let renderer: string;
let desk: string;
let room: string;
const downloads = holdDownloads();
const fake = fakeHost();

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'pages-'));
  renderer = path.join(folder, 'renderer');
  mkdirSync(path.join(renderer, 'assets'), { recursive: true });
  writeFileSync(path.join(renderer, 'index.html'), '<h1>desk</h1>');
  writeFileSync(path.join(renderer, 'room.html'), '<h1>room</h1>');
  writeFileSync(path.join(renderer, 'assets/app.js'), 'export {}');
  writeFileSync(path.join(renderer, 'assets/app.js.map'), '{}');
  writeFileSync(path.join(folder, 'outside.html'), 'private');
  serving = await serve(fake.host, { renderer, port: 0, downloads });
  desk = await enter(serving.desk.link());
  room = await enter(serving.room.link());
});
afterAll(async () => {
  await serving.close();
  rmSync(folder, { recursive: true });
});

describe('who gets in', () => {
  it('lets a browser in with the printed link, once', async () => {
    const link = new URL(serving.desk.link());
    const first = await visit(serving.desk.port, link.pathname);
    expect(first.status).toBe(303);
    expect(String(first.headers['set-cookie'])).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/);
    const second = await visit(serving.desk.port, link.pathname);
    expect(second.status).toBe(403);
    expect(second.headers['set-cookie']).toBeUndefined();
    expect(second.text).toContain('already used');
  });

  it('shows a stranger nothing but how to get in', async () => {
    for (const path of ['/', '/index.html', '/assets/app.js', '/files/x']) {
      const answer = await visit(serving.desk.port, path);
      expect(answer.status).toBe(401);
      expect(answer.text).not.toContain('desk');
    }
  });

  it('shows the desk to the desk and the room to the room', async () => {
    expect((await visit(serving.desk.port, '/', { headers: { cookie: desk } })).text).toBe('<h1>desk</h1>');
    expect((await visit(serving.room.port, '/', { headers: { cookie: room } })).text).toBe('<h1>room</h1>');
    expect((await visit(serving.room.port, '/index.html', { headers: { cookie: room } })).status).toBe(404);
  });

  it('listens on 127.0.0.1 and on no other address of this computer', async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4')
      .map(({ address }) => address);
    for (const address of ['::1', '127.0.0.2', ...others]) {
      const reached = await new Promise<boolean>((resolve) => {
        const socket = connect(serving.desk.port, address);
        socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
      });
      expect(reached, address).toBe(false);
    }
  });
});

describe('requests', () => {
  it('reach the host with their input, bytes included, and the tab they came from', async () => {
    const input = { name: 'a.json', bytes: { $bytes: 'AQID' }, onKnown: 'ask' };
    const answer = await visit(
      serving.desk.port,
      '/api/desk/importWorkshop',
      ownCall(serving.desk.port, desk, input),
    );
    expect(JSON.parse(answer.text)).toEqual({ answered: 'importWorkshop' });
    expect(fake.asked.at(-1)).toEqual({
      audience: 'desk',
      name: 'importWorkshop',
      client: 'tab-1',
      input: { name: 'a.json', bytes: new Uint8Array([1, 2, 3]), onKnown: 'ask' },
    });
  });

  it('bring refusals back as values', async () => {
    const answer = await visit(serving.desk.port, '/api/desk/undo', ownCall(serving.desk.port, desk));
    expect([answer.status, JSON.parse(answer.text)]).toEqual([200, { refused: 'undo.nothing' }]);
  });

  const hostile = [
    ['without the cookie', { cookie: 'x=y' }, 401],
    ['with the room’s cookie', { cookie: () => room }, 401],
    ['from another site', { origin: 'http://evil.example' }, 403],
    ['from the room’s own page', { origin: () => `http://127.0.0.1:${serving.room.port}` }, 403],
    ['from a page without origin', { origin: 'null' }, 403],
    ['marked cross-site by the browser', { 'sec-fetch-site': 'cross-site' }, 403],
    ['under a name that was made to point here', { host: () => `evil.example:${serving.desk.port}` }, 403],
    ['under “localhost”', { host: () => `localhost:${serving.desk.port}` }, 403],
    ['as a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['without saying which tab', { 'x-rapporteur-client': '' }, 400],
  ] as const;
  it.each(hostile)('are refused %s', async (_how, changed, status) => {
    const before = fake.asked.length;
    const call = ownCall(serving.desk.port, desk);
    const headers = { ...call.headers };
    for (const [name, value] of Object.entries(changed)) {
      headers[name] = typeof value === 'function' ? value() : value;
    }
    const answer = await visit(serving.desk.port, '/api/desk/hello', { ...call, headers });
    expect(answer.status).toBe(status);
    expect(fake.asked.length).toBe(before);
  });

  it('are refused without an origin', async () => {
    const call = ownCall(serving.desk.port, desk);
    delete call.headers?.['origin'];
    expect((await visit(serving.desk.port, '/api/desk/hello', call)).status).toBe(403);
  });

  it('for the desk do not exist where the room listens', async () => {
    const before = fake.asked.length;
    for (const name of ['/api/desk/hello', '/api/room/hello', '/api/room/runCommand']) {
      expect((await visit(serving.room.port, name, ownCall(serving.room.port, room))).status).toBe(404);
    }
    expect(fake.asked.length).toBe(before);
    const allowed = await visit(serving.room.port, '/api/room/roomView', ownCall(serving.room.port, room));
    expect(allowed.status).toBe(200);
  });

  it('of an unknown name are refused before the host sees them', async () => {
    const before = fake.asked.length;
    for (const name of ['nothing', 'constructor', '__proto__', 'hello/../undo']) {
      const answer = await visit(serving.desk.port, `/api/desk/${name}`, ownCall(serving.desk.port, desk));
      expect([answer.status, JSON.parse(answer.text).refused]).toEqual([404, 'request.unknown']);
    }
    expect(fake.asked.length).toBe(before);
  });

  it('that are too large or not JSON are refused and say so', async () => {
    const large = { ...ownCall(serving.desk.port, desk), body: `"${'x'.repeat(9 * 1024 * 1024)}"` };
    const answer = await visit(serving.desk.port, '/api/desk/runCommand', large);
    expect([answer.status, JSON.parse(answer.text)]).toEqual([
      413,
      { refused: 'file.tooLarge', values: { size: 10, limit: 8 } },
    ]);
    const broken = { ...ownCall(serving.desk.port, desk), body: '{"a":' };
    expect((await visit(serving.desk.port, '/api/desk/runCommand', broken)).status).toBe(400);
  });

  it('of other methods are not known', async () => {
    for (const method of ['PUT', 'DELETE', 'OPTIONS']) {
      expect((await visit(serving.desk.port, '/', { method, headers: { cookie: desk } })).status).toBe(405);
    }
  });
});

describe('pages', () => {
  it('come with a strict policy and are never kept', async () => {
    const { headers } = await visit(serving.desk.port, '/', { headers: { cookie: desk } });
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain(`connect-src 'self' ws://127.0.0.1:${serving.desk.port};`);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['cache-control']).toBe('no-store');
  });

  it('are a closed list: no path leads out, lists a folder or finds a source map', async () => {
    const paths = [
      '/../outside.html',
      '/%2e%2e/outside.html',
      '/..%2foutside.html',
      '/assets/..%5c..%5coutside.html',
      '//outside.html',
      '/assets/',
      '/assets',
      '/assets/app.js.map',
    ];
    for (const path of paths) {
      const answer = await visit(serving.desk.port, path, { headers: { cookie: desk } });
      expect([path, answer.status]).toEqual([path, 404]);
    }
  });
});

describe('finished files', () => {
  it('are handed out once, to the desk, under a name that cannot break out', async () => {
    const bytes = new Uint8Array([80, 75]);
    const saved = await downloads.save({ id: 'f1', name: '2019_Abidjan"\r\nX: y_é.docx', bytes });
    if (!('download' in saved)) throw new Error('no address');
    expect((await visit(serving.room.port, saved.download, { headers: { cookie: room } })).status).toBe(404);
    const first = await visit(serving.desk.port, saved.download, { headers: { cookie: desk } });
    expect(first.text).toBe('PK');
    expect(first.headers['content-disposition']).toBe(
      `attachment; filename="2019_Abidjan___X_ y__.docx"; filename*=UTF-8''2019_Abidjan%22%0D%0AX%3A%20y_%C3%A9.docx`,
    );
    expect((await visit(serving.desk.port, saved.download, { headers: { cookie: desk } })).status).toBe(404);
  });
});

describe('events', () => {
  const origin = () => `http://127.0.0.1:${serving.desk.port}`;

  it('reach their own audience and no other', async () => {
    const atDesk = listenTo(serving.desk.port, '/events/desk', { origin: origin(), cookie: desk });
    const atRoom = listenTo(serving.room.port, '/events/room', {
      origin: `http://127.0.0.1:${serving.room.port}`,
      cookie: room,
    });
    await Promise.all([atDesk.until(1), atRoom.until(1)]);
    fake.publish('desk', 'notice', { level: 'info', message: 'private' });
    fake.publish('room', 'view', { kind: 'hold' });
    expect((await atDesk.until(2))[1]).toMatchObject({ event: 'notice', value: { message: 'private' } });
    const seen = await atRoom.until(2);
    expect(JSON.stringify(seen)).not.toContain('private');
    atDesk.socket.close();
    atRoom.socket.close();
  });

  it('missed while away are sent again, in order; when they are gone the page is told to load anew', async () => {
    const first = listenTo(serving.desk.port, '/events/desk', { origin: origin(), cookie: desk });
    const [ready] = (await first.until(1)) as { seq: number }[];
    first.socket.close();
    await first.closed;
    for (const job of ['a', 'b', 'c']) fake.publish('desk', 'job', { job });
    const address = `/events/desk?after=${ready?.seq ?? 0}`;
    const again = listenTo(serving.desk.port, address, { origin: origin(), cookie: desk });
    const caught = (await again.until(4)) as { value?: { job: string } }[];
    expect(caught.slice(0, 3).map(({ value }) => value?.job)).toEqual(['a', 'b', 'c']);
    again.socket.close();

    const lost = listenTo(serving.desk.port, '/events/desk?after=999999', { origin: origin(), cookie: desk });
    expect(await lost.until(1)).toEqual([{ reset: true }]);
    lost.socket.close();
  });

  it.each([
    ['without the cookie', () => ({ origin: origin() })],
    ['from another site', () => ({ origin: 'http://evil.example', cookie: desk })],
    ['without an origin', () => ({ cookie: desk })],
  ])('are refused %s', async (_how, headers) => {
    const socket = listenTo(serving.desk.port, '/events/desk', headers() as Record<string, string>);
    expect(await socket.refused).toBe(403);
  });

  it('of the desk cannot be heard where the room listens', async () => {
    const headers = { origin: `http://127.0.0.1:${serving.room.port}`, cookie: room };
    expect(await listenTo(serving.room.port, '/events/desk', headers).refused).toBe(403);
  });

  it('only go one way: a tab that talks is cut off', async () => {
    const tab = listenTo(serving.desk.port, '/events/desk', { origin: origin(), cookie: desk });
    await tab.until(1);
    tab.socket.send('hello');
    expect(await tab.closed).toBe(1008);
  });
});
