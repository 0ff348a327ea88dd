import type { Page } from '@playwright/test';
import { expect, test, type Desktop } from './support/desktop';
import { beginWorkshop, goTo, introduceOneself } from './support/work';

const SMALL = { id: 1, label: 'Laptop', bounds: { x: 0, y: 0, width: 1600, height: 1100 } };
const PROJECTOR = { id: 2, label: 'EPSON PJ', bounds: { x: 40, y: 30, width: 1024, height: 768 } };
type Fake = typeof SMALL;

/**
 * Displays as reported by the system, replaced by the test: the real screen is one and cannot be unplugged. The windows
 * and their reactions are real.
 */
async function plug({ app }: Desktop, displays: Fake[], event?: 'display-added' | 'display-removed') {
  await app.evaluate(
    ({ screen }, { said, name }) => {
      const whole = said.map((display) => ({ ...display, workArea: display.bounds }));
      // The desk is on the first display; the display of the room's window is not asked for.
      Object.assign(screen, { getAllDisplays: () => whole, getDisplayMatching: () => whole[0] });
      if (name) screen.emit(name, {}, whole[0]);
    },
    { said: displays, name: event },
  );
}

/** The room's window as the system shows it. */
const roomWindow = ({ app }: Desktop) =>
  app.evaluate(({ BrowserWindow }) => {
    const room = BrowserWindow.getAllWindows().find(({ webContents }) =>
      webContents.getURL().includes('room.html'),
    );
    return room && { visible: room.isVisible(), bounds: room.getBounds(), full: room.isFullScreen() };
  });

async function inAWorkshop({ desk }: Desktop): Promise<void> {
  await introduceOneself(desk, 'Awa Diop');
  await beginWorkshop(desk, {
    title: 'Workshop on migrant smuggling',
    place: 'Abidjan',
    firstDay: '2026-11-22',
    style: 'Workshop guide',
  });
  await expect(desk.getByRole('heading', { name: 'Meeting', level: 1 })).toBeVisible();
}

async function capture(desk: Page, text: string): Promise<void> {
  await desk.keyboard.press('F2');
  await desk.keyboard.type(text);
  await desk.keyboard.press('Enter');
  await expect(desk.locator('#capture-line')).toHaveValue('');
}

async function openRoom({ app, desk }: Desktop): Promise<Page> {
  const opened = app.waitForEvent('window');
  // The preview offers the same while no window shows the room.
  await desk.getByRole('button', { name: 'Open the room’s window' }).first().click();
  const room = await opened;
  await room.waitForLoadState();
  return room;
}

test('the room’s window opens on Hold, is sent a recommendation, is covered by a key, and closes', async ({
  desktop,
}) => {
  const { desk } = desktop;
  await inAWorkshop(desktop);
  await goTo(desk, 'Room');
  await capture(desk, 'Share information on routes');
  await capture(desk, 'Train prosecutors');
  await desk.keyboard.press('Escape');
  await desk.getByRole('link', { name: 'Screen', exact: true }).click();
  const room = await openRoom(desktop);
  await expect(room.getByRole('heading')).toHaveText('Workshop on migrant smuggling');

  const train = desk.getByRole('button', { name: /Train prosecutors/ });
  await train.press('Enter');
  await expect(room.getByText('Train prosecutors')).toBeVisible();
  await expect(desk.getByRole('status').filter({ hasText: /ROOM SEES: 2 \(EN\), sent/ })).toBeVisible();
  await desk.keyboard.press('F10');
  await expect(room.getByText('Train prosecutors')).toBeHidden();
  await expect(room.getByRole('heading')).toHaveText('Workshop on migrant smuggling');

  await test.step('a presenter plugged in while the wall has the keyboard', async () => {
    await train.press('q');
    await desk.getByRole('button', { name: /Share information/ }).press('q');
    await expect(desk.getByRole('region', { name: 'Queue' }).getByRole('listitem')).toHaveCount(2);
    await room.keyboard.press('PageDown');
    await expect(room.getByText('Train prosecutors')).toBeVisible();
    await room.keyboard.press('PageDown');
    await expect(room.getByText('Share information on routes')).toBeVisible();
    await room.keyboard.press('PageUp');
    await expect(room.getByText('Train prosecutors')).toBeVisible();
    await room.keyboard.press('b');
    await expect(room.getByRole('heading')).toHaveText('Workshop on migrant smuggling');
  });

  await room.close();
  await expect(desk.getByText('The room’s window is not open.')).toBeVisible();
  await expect(desk.getByRole('status').filter({ hasText: 'ROOM SEES: hold' })).toBeVisible();
});

test('with one display the desk shows a warning, and can hide everything private', async ({ desktop }) => {
  const { desk } = desktop;
  await inAWorkshop(desktop);
  await goTo(desk, 'Room');
  await expect(desk.getByText('Only one display was found.', { exact: false })).toBeVisible();
  await desk.keyboard.press('Shift+F4');
  await expect(desk.getByRole('button', { name: 'Room-safe desk. End room-safe' })).toBeVisible();
  await expect(desk.getByText('Only one display was found.', { exact: false })).toBeHidden();
  await desk.reload();
  await expect(desk.getByRole('button', { name: 'Room-safe desk. End room-safe' })).toBeVisible();
  await desk.keyboard.press('Shift+F4');
  await expect(desk.getByRole('button', { name: 'Room-safe desk. End room-safe' })).toBeHidden();
});

test('a second display is filled, its loss hides the room on Hold and not over the desk, and it comes back', async ({
  desktop,
}) => {
  const { desk } = desktop;
  await plug(desktop, [SMALL, PROJECTOR]);
  await inAWorkshop(desktop);
  await goTo(desk, 'Room');
  await capture(desk, 'Share information on routes');
  await desk.keyboard.press('Escape');
  await desk.getByRole('link', { name: 'Screen', exact: true }).click();
  await expect(desk.getByText('Only one display was found.', { exact: false })).toBeHidden();
  const room = await openRoom(desktop);
  await expect(desk.getByText('fills EPSON PJ (1024 × 768)', { exact: false })).toBeVisible();
  await desk.getByRole('button', { name: /Share information/ }).press('Enter');
  await expect(room.getByText('Share information on routes')).toBeVisible();

  await test.step('unplugged in the middle', async () => {
    await plug(desktop, [SMALL], 'display-removed');
    await expect.poll(() => roomWindow(desktop)).toMatchObject({ visible: false });
    await expect(desk.getByRole('alert')).toContainText('EPSON PJ (1024 × 768) was unplugged');
    await expect(desk.getByRole('status').filter({ hasText: 'ROOM SEES: hold' })).toBeVisible();
  });

  await test.step('another display does not get it by itself', async () => {
    const other = { ...PROJECTOR, id: 3, label: 'DELL' };
    await plug(desktop, [SMALL, other], 'display-added');
    await expect(desk.getByRole('alert')).toContainText('Show the room on DELL');
    expect(await roomWindow(desktop)).toMatchObject({ visible: false });
  });

  await test.step('plugged in again, under another id', async () => {
    await plug(desktop, [SMALL, { ...PROJECTOR, id: 8 }], 'display-added');
    await expect.poll(() => roomWindow(desktop)).toMatchObject({ visible: true });
    await expect(desk.getByRole('alert')).toBeHidden();
    await expect(room.getByRole('heading')).toHaveText('Workshop on migrant smuggling');
  });

  await test.step('remembered by this computer, not by the workshop', async () => {
    await desktop.restart();
    await plug(desktop, [SMALL, { ...PROJECTOR, id: 3, label: 'DELL' }, PROJECTOR]);
    await desktop.desk.getByRole('link', { name: /Workshop on migrant smuggling/ }).click();
    await goTo(desktop.desk, 'Room');
    await desktop.desk.getByRole('link', { name: 'Screen', exact: true }).click();
    await openRoom(desktop);
    await expect(desktop.desk.getByText('fills EPSON PJ (1024 × 768)', { exact: false })).toBeVisible();
  });
});

/** The system puts the desk on one of the displays. */
async function moveDeskTo({ app }: Desktop, display: Fake): Promise<void> {
  await app.evaluate(({ screen, BrowserWindow }, on) => {
    Object.assign(screen, { getDisplayMatching: () => on });
    const desk = BrowserWindow.getAllWindows().find(
      ({ webContents }) => !webContents.getURL().includes('room.html'),
    );
    desk?.emit('move');
  }, display);
}

test('a desk that comes onto the room’s display shows nothing private, says why, and goes on by one key', async ({
  desktop,
}) => {
  const { desk } = desktop;
  await plug(desktop, [SMALL, PROJECTOR]);
  await inAWorkshop(desktop);
  await goTo(desk, 'Room');
  await desk.getByRole('link', { name: 'Screen', exact: true }).click();
  await openRoom(desktop);
  const badge = desk.getByRole('button', { name: 'Room-safe desk. End room-safe' });
  await expect(badge).toBeHidden();
  await moveDeskTo(desktop, PROJECTOR);
  await expect(badge).toBeVisible();
  await expect(desk.getByText('This window is on the room’s display', { exact: false })).toBeVisible();
  await desk.bringToFront();
  await desk.keyboard.press('Shift+F4');
  await expect(badge).toBeHidden();
  await moveDeskTo(desktop, SMALL);
  await moveDeskTo(desktop, PROJECTOR);
  await expect(badge).toBeVisible();
});
