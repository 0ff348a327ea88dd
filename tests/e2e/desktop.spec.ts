import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test, type Desktop } from './support/desktop';

/** The bridge as a page script may use it, without regard to its types. */
type Loose = { rapporteur: { api: Record<string, (input: unknown) => Promise<unknown>> } };

async function openRoom({ app }: Desktop): Promise<Page> {
  const opened = app.waitForEvent('window');
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('room.open')?.click());
  const room = await opened;
  await room.waitForLoadState();
  return room;
}

test('the desk opens on our own protocol, with the strict policy as a header', async ({ desktop }) => {
  expect(desktop.desk.url()).toMatch(/^app:\/\/rapporteur\/index\.html/);
  const policy = await desktop.desk.evaluate(async () => {
    const response = await fetch('app://rapporteur/index.html');
    return response.headers.get('content-security-policy');
  });
  expect(policy).toContain("default-src 'none'; script-src 'self';");
  await expect(desktop.desk.locator('#root')).not.toBeEmpty();
});

test('windows are sandboxed, context-isolated and without Node', async ({ desktop }) => {
  await openRoom(desktop);
  const preferences = await desktop.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => {
      const given = (
        webContents as unknown as { getLastWebPreferences: () => Record<string, unknown> }
      ).getLastWebPreferences();
      const { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity } = given;
      const spelling = webContents.session.isSpellCheckerEnabled();
      return { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity, spelling };
    }),
  );
  expect(preferences).toHaveLength(2);
  for (const given of preferences) {
    expect(given).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      webSecurity: true,
      spelling: false,
    });
  }
  const reach = await desktop.desk.evaluate(() => [typeof require, typeof process, typeof module]);
  expect(reach).toEqual(['undefined', 'undefined', 'undefined']);
});

test('preload gives each window the named methods of its audience and nothing else', async ({ desktop }) => {
  const room = await openRoom(desktop);
  const shape = () => {
    const { rapporteur } = window as unknown as Loose;
    return { bridge: Object.keys(rapporteur).sort(), api: Object.keys(rapporteur.api).sort() };
  };
  const desk = await desktop.desk.evaluate(shape);
  expect(desk.bridge).toEqual(['api', 'on']);
  expect(desk.api).toContain('runCommand');
  expect(desk.api.every((name) => /^[a-zA-Z]+$/.test(name))).toBe(true);
  expect(await room.evaluate(shape)).toEqual({ bridge: ['api', 'on'], api: ['present', 'roomView'] });
});

test('the host answers the desk, and refuses malformed input without an exception', async ({ desktop }) => {
  const [hello, refused] = await desktop.desk.evaluate(async () => {
    const { api } = (window as unknown as Loose).rapporteur;
    return Promise.all([
      api['hello']?.({}),
      api['openLedger']?.({ ledger: { scope: 'disk', id: '/etc/passwd' } }),
    ]);
  });
  expect(hello).toMatchObject({ host: 'desktop' });
  expect(refused).toMatchObject({ refused: 'input.invalid' });
});

test('calls that do not come from the right window’s own page are refused', async ({ desktop }) => {
  const room = await openRoom(desktop);
  // The most an attacker in a page could do: send to a channel directly, from a context with Electron's IPC.
  const answers = await desktop.app.evaluate(async ({ BrowserWindow, ipcMain }) => {
    type Handler = (event: unknown, name: unknown, input: unknown) => Promise<unknown>;
    const handlers = (ipcMain as unknown as { _invokeHandlers: Map<string, Handler> })._invokeHandlers;
    const contents = (page: string) => {
      const found = BrowserWindow.getAllWindows().find(({ webContents }) =>
        webContents.getURL().includes(page),
      );
      if (!found) throw new Error(`no window shows ${page}`);
      return found.webContents;
    };
    const ask = async (channel: string, sender: unknown, senderFrame: unknown, name: unknown) => {
      const handler = handlers.get(channel);
      if (!handler) throw new Error('no such channel');
      const said: unknown[] = [];
      const event = { sender, senderFrame, _reply: (reply: unknown) => said.push(reply), _throw: String };
      const returned = await handler(event, name, {});
      return returned ?? said[0];
    };
    const desk = contents('index.html');
    const room = contents('room.html');
    const frame = (url: string) => ({ url, parent: null });
    return {
      roomAsDesk: await ask('rapporteur:desk:request', room, room.mainFrame, 'hello'),
      otherPage: await ask(
        'rapporteur:desk:request',
        desk,
        frame('https://evil.example/index.html'),
        'hello',
      ),
      roomPage: await ask('rapporteur:desk:request', desk, frame('app://rapporteur/room.html'), 'hello'),
      child: await ask(
        'rapporteur:desk:request',
        desk,
        { url: desk.mainFrame.url, parent: desk.mainFrame },
        'hello',
      ),
      noFrame: await ask('rapporteur:desk:request', desk, null, 'hello'),
      deskNameAtRoom: await ask('rapporteur:room:request', room, room.mainFrame, 'runCommand'),
      notAName: await ask('rapporteur:desk:request', desk, desk.mainFrame, { toString: 1 }),
    };
  });
  for (const [who, answer] of Object.entries(answers))
    expect(JSON.stringify(answer), who).toContain('"refused"');
  expect(await room.evaluate(() => 'hello' in (window as unknown as Loose).rapporteur.api)).toBe(false);
});

test('no window leaves its page or opens another window', async ({ desktop }) => {
  const { desk, app } = desktop;
  const before = desk.url();
  await desk.evaluate(() => {
    location.href = 'https://example.com/';
  });
  await desk.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'file:///etc/passwd';
    document.body.append(link);
    link.click();
  });
  expect(await desk.evaluate(() => window.open('https://example.com/'))).toBeNull();
  await desk.waitForTimeout(300);
  expect(desk.url()).toBe(before);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test.describe('with a camera plugged in', () => {
  test.use({ extraArguments: ['--use-fake-device-for-media-stream'] });
  test('no window has access to a device or to notifications', async ({ desktop }) => {
    const permissions = await desktop.desk.evaluate(async () => {
      const camera = await navigator.mediaDevices.getUserMedia({ video: true }).then(
        () => 'granted',
        (error: Error) => error.name,
      );
      const geolocation = await navigator.permissions.query({ name: 'geolocation' });
      const notifications = await Notification.requestPermission();
      return { camera, geolocation: geolocation.state, notifications };
    });
    expect(permissions).toEqual({
      camera: 'NotAllowedError',
      geolocation: 'denied',
      notifications: 'denied',
    });
  });
});

test('no path of the page reaches the disk, and no other address is served', async ({ desktop }) => {
  const statuses = await desktop.desk.evaluate(async () => {
    const addresses = [
      'app://rapporteur/../node/main.cjs',
      'app://rapporteur/%2e%2e/node/main.cjs',
      'app://rapporteur/..%2fnode%2fmain.cjs',
      'app://other/index.html',
      'file:///etc/passwd',
    ];
    return Promise.all(
      addresses.map((address) =>
        fetch(address).then(
          ({ status }) => status,
          () => 'refused',
        ),
      ),
    );
  });
  for (const status of statuses) expect([404, 'refused']).toContain(status);
});

test('no connection, name lookup or download is ever made', async ({ desktop }) => {
  const { desk, app, netLog } = desktop;
  const tried = await desk.evaluate(async () => {
    const failed = await Promise.allSettled([
      fetch('https://example.com/'),
      fetch('http://127.0.0.1:9/'),
      new Promise((_resolve, reject) => (new WebSocket('wss://example.com/').onerror = reject)),
      new Promise((_resolve, reject) => {
        const image = new Image();
        image.onerror = reject;
        image.src = 'https://example.com/a.png';
      }),
    ]);
    return failed.map(({ status }) => status);
  });
  expect(tried).toEqual(['rejected', 'rejected', 'rejected', 'rejected']);
  const fromMain = await app.evaluate(
    ({ net }) =>
      new Promise((resolve) => {
        const request = net.request('https://example.com/');
        request.on('response', () => resolve('answered'));
        request.on('error', () => resolve('failed'));
        request.end();
      }),
  );
  expect(fromMain).toBe('failed');
  await desk.waitForTimeout(1_500);
  await app.close();

  const log = JSON.parse(readFileSync(netLog, 'utf8')) as {
    constants: { logEventTypes: Record<string, number> };
    events: { type: number; params?: unknown }[];
  };
  const types = log.constants.logEventTypes;
  expect(log.events.length).toBeGreaterThan(0);
  for (const name of [
    'TCP_CONNECT_ATTEMPT',
    'UDP_BYTES_SENT',
    'HOST_RESOLVER_MANAGER_JOB',
    'PAC_FILE_DECIDER',
  ]) {
    expect(types[name], name).toBeDefined();
    expect(log.events.filter(({ type }) => type === types[name])).toEqual([]);
  }
});
