import { Hands } from './meeting/hands';
import { Stage } from './screenshots/stage';
import { expect, test } from './support/rapporteur';
import { beginDraft, pressPair } from './support/work';

test('the chair leads the list of speakers by its keys: pause, a minute more, a right of reply, a point of order, closing', async ({
  desk,
}) => {
  await beginDraft(desk, []);
  const stage = new Stage(desk);
  stage.workshop = /#\/w\/([^/]+)/.exec(desk.url())?.[1] ?? '';
  for (const [id, name] of [
    ['CI', 'Côte d’Ivoire'],
    ['SN', 'Senegal'],
    ['NE', 'Niger'],
    ['ES', 'Spain'],
  ] as const)
    await stage.inWorkshop('delegation.add', { id, code: id, kind: 'state', name: { en: name } });
  const title = [{ type: 'text' as const, text: 'Exchange of experience' }];
  await stage.inWorkshop('agenda.add', { id: 'a1', language: 'en', title, plannedMinutes: 60 });
  await stage.inWorkshop('agenda.edit', { id: 'a1', turnSeconds: 180 });
  await stage.inWorkshop('agenda.start', { id: 'a1' });

  const press = async (...keys: string[]) => {
    for (const key of keys) {
      // A letter that follows another at once is a word that somebody types.
      if (key.length === 1) await desk.waitForTimeout(400);
      await desk.keyboard.press(key);
    }
  };
  const floor = desk.getByRole('region', { name: 'The floor' });
  const turns = desk.getByRole('region', { name: 'Turns' });
  const asks = (label: string) => desk.getByRole('combobox', { name: label });
  const onList = async (code: string) => {
    await desk.keyboard.type(code);
    await press('Enter');
  };

  await pressPair(desk, 'g', 'f');
  await expect(asks('Who asks for the floor?')).toBeFocused();
  await onList('ci');
  await expect(turns).toContainText('Côte d’Ivoire');
  await onList('sn');
  await expect(turns).toContainText('Senegal');
  await press('Escape', 'n');
  await expect(floor).not.toContainText('right of reply');
  await expect(floor).toContainText('Côte d’Ivoire');

  await press('p');
  await expect(floor.getByRole('timer')).toContainText('paused');
  await press('p');
  await expect(floor.getByRole('timer')).not.toContainText('paused');
  await press('e');
  await expect(floor.getByRole('timer')).toContainText('with 1 min more');

  // A point of order interrupts, and the turn goes on after it.
  await press('o');
  await expect(asks('Who raises a point of order?')).toBeFocused();
  await onList('ne');
  await expect(floor).toContainText('Niger · point of order');
  await expect(floor).toContainText('Then again: Côte d’Ivoire');
  await press('Escape', 'n');
  await expect(floor).toContainText('Côte d’Ivoire');
  await expect(floor).toContainText('with 1 min more');

  // On a closed list nobody is put, and a right of reply is still heard.
  await press('c');
  await expect(desk.getByText('The list of speakers is closed.')).toBeVisible();
  await press('a');
  await expect(asks('Who asks for the floor?')).toBeFocused();
  await onList('es');
  await expect(desk.getByRole('button', { name: 'Note Spain after closing' })).toBeVisible();
  await expect(turns).not.toContainText('Spain');
  await desk.keyboard.press('ControlOrMeta+a');
  await press('Delete', 'Escape', 'r');
  await expect(asks('Who has a right of reply?')).toBeFocused();
  await onList('es');
  await expect(floor).toContainText('Spain · right of reply');
  await press('Escape', 'n');
  await expect(floor).toContainText('Côte d’Ivoire');
  await press('s');
  await expect(floor).toContainText('Nobody has the floor');
  await press('x');
  await expect(turns.getByText('skipped')).toBeVisible();
  await press('c');
  await expect(desk.getByText('The list of speakers is closed.')).toHaveCount(0);

  // The palette names the same keys, and runs them while the page is open.
  await new Hands(desk).command('Close the list, or open it', 'Close the list');
  await expect(desk.getByText('The list of speakers is closed.')).toBeVisible();
});
