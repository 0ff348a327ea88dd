import { expect, type Page } from '@playwright/test';
import { wording } from './expected';
import type { Hearing } from './roomScenes';
import { go, heading, type Stage } from './play';
import { RESERVATION } from './privateWords';
import { nameOf, QUIET } from './script';

const agreement = (desk: Page) => desk.getByRole('heading', { name: 'Agreement', level: 1 });

/** Sets the nature of the text under Prepare, with the arrows. */
export async function setNature(
  { desk, hands }: Stage,
  from: string,
  key: 'ArrowUp' | 'ArrowDown',
  to: string,
) {
  await go({ desk, hands }, 'p', heading(desk, 'Meeting'));
  await hands.tabTo(desk.getByRole('link', { name: 'Status and attribution' }));
  await hands.press('Enter');
  await hands.tabTo(desk.getByRole('radio', { name: new RegExp(`^${from}`) }));
  await hands.press(key);
  await expect(desk.getByRole('radio', { name: new RegExp(`^${to}`) })).toBeChecked();
}

/**
 * Goes round the table on one recommendation: positions, a disputed word in brackets with a variant, a reservation that
 * is lifted, the first wording accepted, and agreed. The room gets the disputed text without the delegations behind it.
 */
export async function settle(stage: Stage, room: Page, id: string, witness: Hearing): Promise<void> {
  const { desk, hands } = stage;
  await hands.command('Go to the Room');
  await hands.press('Escape');
  await hands.tabTo(desk.getByRole('link', { name: 'Agreement' }), { back: true });
  await hands.press('Enter');
  await expect(agreement(desk)).toBeVisible();
  const list = desk.getByRole('navigation', { name: 'Recommendations' });
  await hands.tabTo(list.getByRole('button', { pressed: true }));
  const wanted = list.getByRole('button', { name: wording(id).slice(0, 60), pressed: true });
  for (let presses = 0; presses < 80 && !(await wanted.isVisible()); presses += 1)
    await hands.press('ArrowDown');
  await expect(wanted).toBeFocused();

  await hands.tabTo(desk.getByRole('group', { name: 'Words of the recommendation' }), { most: 80 });
  await hands.press('ArrowRight', 'Shift+ArrowRight', 'b');
  await expect(desk.getByText('1 bracket left.')).toBeVisible();
  const variant = 'Consider allowing';
  await hands.tabTo(desk.getByRole('textbox', { name: 'Another wording for this place' }));
  await hands.write(variant);
  await hands.press('Enter');
  await expect(desk.getByRole('group', { name: 'Words of the recommendation' })).toContainText(variant);

  await hands.press('F3');
  await expect(room.locator('body')).toContainText(variant);
  await expect.poll(() => witness.hears(variant)).toBe(true);

  await hands.tabTo(desk.getByRole('row', { name: new RegExp(`^${nameOf('BJ')}`) }));
  await hands.press(...'saro');
  for (const total of ['Supports 1', 'Can accept 1', 'Reserves 1', 'Objects 1'])
    await expect(desk.getByRole('columnheader', { name: new RegExp(`${total}$`) })).toBeVisible();
  // What was said is taken back, or the text would not be agreed.
  await hands.press('ArrowUp', 'n', 'ArrowUp', 'ArrowUp', 'n');
  await expect(desk.getByRole('columnheader', { name: /Objects 0$/ })).toBeVisible();
  await reserveAndLift(stage);

  const words = desk.getByRole('group', { name: 'Words of the recommendation' });
  await hands.tabTo(words, { back: true, most: 90 });
  await hands.press('1');
  await expect(words).toHaveText(wording(id));
  // After the step, the focus is at the next steps.
  for (const [state, back] of [
    ['Under discussion', true],
    ['Agreed', false],
  ] as const) {
    await hands.tabTo(desk.getByRole('button', { name: state, exact: true }), { back, most: 90 });
    await hands.press('Enter');
    await expect(desk.getByRole('heading', { name: new RegExp(`· ${state}$`) })).toBeVisible();
  }
}

/** Enters a reservation of an observer that never speaks, in its own words, and lifts it. */
async function reserveAndLift({ desk, hands }: Stage): Promise<void> {
  await hands.tabTo(desk.getByRole('combobox', { name: 'Who reserves?' }), { most: 60 });
  await hands.write(QUIET);
  await hands.press('ArrowDown', 'Enter', 'Tab');
  await hands.write(RESERVATION);
  await hands.press('Enter');
  const reservations = desk.getByRole('region', { name: 'Reservations' });
  await expect(reservations).toContainText(RESERVATION);
  await hands.tabTo(reservations.getByRole('button', { name: 'Lift' }), { back: true });
  await hands.press('Enter');
  await expect(reservations).toContainText('lifted');
}
