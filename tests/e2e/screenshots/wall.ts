import type { Page } from '@playwright/test';
import type { Stage } from './stage';

/** Opens the room's page beside the desk, by its one-time address. */
export async function openWall(stage: Stage): Promise<Page> {
  await stage.show('room', 'screen');
  const opened = await stage.ask('openRoom', {});
  if (!('address' in opened)) throw new Error('This host opens the room by itself.');
  const wall = await stage.desk.context().newPage();
  await wall.goto(opened.address);
  await wall.locator('[data-appearance]').waitFor();
  return wall;
}
