import { readFile } from 'node:fs/promises';
import { Stage } from './screenshots/stage';
import { readWord } from './support/readWord';
import { expect, test } from './support/rapporteur';
import { beginDraft, saved } from './support/work';

test('who chairs is entered by the keyboard, put in order, taken back, and stands in the running order with the programme and in the booth pack', async ({
  desk,
}) => {
  test.setTimeout(120_000);
  await beginDraft(desk, []);
  const stage = new Stage(desk);
  stage.workshop = /#\/w\/([^/]+)/.exec(desk.url())?.[1] ?? '';
  await stage.inWorkshop('workshop.setLanguages', { languages: ['en', 'fr'] });
  await stage.inWorkshop('delegation.add', {
    id: 'IT',
    code: 'IT',
    kind: 'state',
    name: { en: 'Italy', fr: 'Italie' },
  });
  await stage.inWorkshop('agenda.add', {
    id: 'a1',
    language: 'en',
    title: [{ type: 'text', text: 'Opening' }],
    moderatedBy: { text: { en: 'The co-chairs', fr: 'La coprésidence' } },
  });
  await stage.inWorkshop('agenda.rename', {
    id: 'a1',
    language: 'fr',
    nodes: [{ type: 'text', text: 'Ouverture' }],
    base: 0,
  });

  await stage.show('prepare', 'meeting');
  const who = desk.getByRole('combobox', { name: 'Who chairs?' });
  const names = desk.getByRole('combobox', { name: 'Who', exact: true });
  await who.focus();
  await desk.keyboard.type('The Presidency');
  await desk.keyboard.press('ArrowDown');
  await desk.keyboard.press('Enter');
  await expect(names).toHaveCount(1);
  await expect(names.first()).toHaveValue('The Presidency');
  await expect(who).toHaveValue('');
  await who.focus();
  await desk.keyboard.type('it');
  await desk.keyboard.press('Enter');
  await expect(names).toHaveCount(2);
  await expect(names.nth(1)).toHaveValue('Italy');
  const inFrench = desk.getByRole('textbox', { name: 'Who (French)' });
  await inFrench.fill('La présidence');
  await inFrench.press('Enter');
  await desk.getByRole('button', { name: 'Move up' }).nth(1).press('Enter');
  await expect(names.first()).toHaveValue('Italy');
  await desk.getByRole('button', { name: 'Remove' }).first().press('Enter');
  await expect(names).toHaveCount(1);
  await stage.ask('undo', { ledger: { scope: 'workshop', id: stage.workshop } });
  await expect(names.first()).toHaveValue('Italy');
  await expect(desk.getByRole('combobox', { name: 'Role' }).first()).toHaveValue('Co-chair');
  await saved(desk);

  await stage.show('room', 'agenda');
  await desk.getByRole('button', { name: 'Running order' }).press('Enter');
  const dialog = desk.getByRole('dialog', { name: 'Running order' });
  await expect(dialog.getByRole('radio', { name: 'English and French' })).toBeChecked();
  const downloaded = desk.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export to Word' }).press('Enter');
  const download = await downloaded;
  expect(download.suggestedFilename()).toBe('2019-10-24_Abidjan_Running-order_EN-FR.docx');
  const { text } = await readWord(await readFile(await download.path()));
  expect(text).toContain('Co-chair: Italy Chair: The Presidency');
  expect(text).toContain('Coprésidence : Italie Présidence : La présidence');
  expect(text).toContain('09:00–09:30 1 Opening Ouverture The co-chairs La coprésidence');

  await test.step('the booth pack has the same day, the delegation as it is said, and nobody who was not ticked', async () => {
    await stage.inWorkshop('recommendation.capture', {
      id: 'r1',
      language: 'en',
      nodes: [{ type: 'text', text: 'Share risk analyses.' }],
    });
    await stage.show('issue', 'export');
    await desk.getByRole('radio', { name: /Booth pack for interpreters/ }).press('Space');
    const packed = desk.waitForEvent('download');
    await desk.getByRole('button', { name: 'Export to Word' }).press('Enter');
    const pack = await packed;
    expect(pack.suggestedFilename()).toBe('2019-10-24_Abidjan_Booth-pack_EN-FR_draft-1.docx');
    const { text: inPack } = await readWord(await readFile(await pack.path()));
    for (const words of ['09:00–09:30', 'Ouverture', 'Italie', 'Share risk analyses.'])
      expect(inPack).toContain(words);
    expect(inPack).not.toContain('Awa Diop');
  });
});
