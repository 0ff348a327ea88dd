import type { Page } from '@playwright/test';
import { expect, test } from './support/rapporteur';

/** A call as our own page makes it, from inside whatever page this is. */
function call(page: Page, address: string) {
  return page.evaluate(
    (url) =>
      fetch(url, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json', 'x-rapporteur-client': 'test' },
        body: '{}',
      }).then(
        async (response) => ({ status: response.status, body: await response.text() }),
        () => ({ status: 0, body: '' }),
      ),
    address,
  );
}

test('the printed link opens the desk once; a second browser with the same link stays outside', async ({
  rapporteur,
  desk,
  browser,
}) => {
  await expect(desk.locator('#root')).not.toBeEmpty();
  expect(new URL(desk.url()).pathname).toBe('/');
  const other = await browser.newPage();
  const answer = await other.goto(rapporteur.link());
  expect(answer?.status()).toBe(403);
  await expect(other.locator('body')).toContainText('already used');
  await other.close();
});

test('the page runs under its strict policy without a complaint, and asks nobody else for anything', async ({
  page,
  rapporteur,
}) => {
  const said: string[] = [];
  const asked = new Set<string>();
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => asked.add(new URL(request.url()).origin));
  await page.goto(rapporteur.link());
  await expect(page.locator('#root')).not.toBeEmpty();
  await page.waitForLoadState('networkidle');
  expect(said).toEqual([]);
  expect([...asked].filter((origin) => origin !== new URL(page.url()).origin && origin !== 'null')).toEqual(
    [],
  );
});

test('the room’s tab shows its own page and cannot speak to the desk, although it is the same browser', async ({
  desk,
  context,
}) => {
  const opened = await call(desk, '/api/desk/openRoom');
  const { address } = JSON.parse(opened.body) as { address: string };
  const room = await context.newPage();
  await room.goto(address);
  await expect(room.locator('#root main')).toBeAttached();
  const deskOrigin = new URL(desk.url()).origin;
  expect(new URL(room.url()).origin).not.toBe(deskOrigin);

  expect((await call(room, '/api/room/roomView')).status).toBe(200);
  expect((await call(room, '/api/desk/hello')).status).toBe(404);
  expect((await call(room, `${deskOrigin}/api/desk/hello`)).status).toBe(0);
  expect((await call(desk, '/api/desk/hello')).status).toBe(200);
});
