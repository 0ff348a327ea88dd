import { askAsPage } from './support/askAsPage';
import { expect, test } from './support/rapporteur';

test('the printed link opens the desk once; a second browser with the same link is refused', async ({
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

test('the page runs under its strict policy without a violation, and makes no request to another host', async ({
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

test('the room’s tab shows its own page and cannot send requests of the desk, although it is the same browser', async ({
  desk,
  context,
}) => {
  const { address } = (await askAsPage(desk, 'openRoom', {})) as { address: string };
  const room = await context.newPage();
  await room.goto(address);
  await expect(room.locator('#root main')).toBeAttached();
  const { origin, host } = new URL(desk.url());
  expect(new URL(room.url()).origin).not.toBe(origin);

  expect(await askAsPage(room, 'roomView', {}, 'room')).not.toHaveProperty('refused');
  expect(await askAsPage(room, 'hello', {}, 'room')).toHaveProperty('refused', 'request.unknown');
  await expect(askAsPage(room, 'hello', {}, 'desk')).rejects.toThrow('closed');
  await expect(askAsPage(room, 'hello', {}, 'desk', host)).rejects.toThrow('closed');
  expect(await askAsPage(desk, 'hello', {})).not.toHaveProperty('refused');
});
