import { networkInterfaces } from 'node:os';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFake, type Served } from './served';
import { visit } from './visitor';

let served: Served;
let serving: Served['serving'];
let downloads: Served['downloads'];
let desk: string;
let room: string;

beforeAll(async () => {
  served = await serveFake();
  ({ serving, downloads, desk, room } = served);
});
afterAll(() => served.remove());

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

  it('says that there is no file under an address that is none', async () => {
    for (const path of ['/files/%', '/files/%ff', '/files/..%2f..', '/files/nothing']) {
      expect((await visit(serving.desk.port, path, { headers: { cookie: desk } })).status).toBe(404);
    }
  });

  it('answers no other method than reading', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      expect((await visit(serving.desk.port, '/', { method, headers: { cookie: desk } })).status).toBe(405);
    }
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
