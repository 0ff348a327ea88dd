import { openWall } from './screenshots/wall';
import { introduce } from './screenshots/filledLibrary';
import { Stage } from './screenshots/stage';
import { expect, test } from './support/rapporteur';

test('what is sent while no window shows the room is not called live, until one is opened, and again once it is closed', async ({
  desk,
}) => {
  const stage = new Stage(desk);
  await introduce(stage);
  ({ workshop: stage.workshop } = await stage.ask('openSample', { style: 'workshop-guide' }));
  await stage.show('room', 'screen');
  const pill = desk.locator('button').filter({ hasText: 'ROOM SEES' }).getByRole('status');
  const before = desk.getByText('No window shows the room yet: what is sent is seen by nobody.');
  await expect(before).toBeVisible();
  await expect(pill).toHaveText('ROOM SEES: hold');

  await desk.getByText('Develop and strengthen specific').first().click();
  await desk.keyboard.press('F3');
  await desk.keyboard.press('Shift+F3');
  await expect(pill).toContainText('NO WINDOW');
  await expect(pill).not.toContainText('LIVE');
  await pill.click();
  await expect(desk.getByText('It was sent, and no window shows it.')).toBeVisible();
  await desk.keyboard.press('Escape');

  const wall = await openWall(stage);
  await expect(pill).toContainText('LIVE');
  await expect(pill).not.toContainText('NO WINDOW');
  await expect(before).toBeHidden();
  await wall.close();
  await expect(pill).toContainText('NO WINDOW');
});
