import { askAsPage } from './support/askAsPage';
import { expect, test } from './support/rapporteur';
import { beginDraft } from './support/work';

test('a merge shows every language and sub-item of the originals, and keeps them', async ({ desk }) => {
  await beginDraft(desk, ['Share information.', 'Exchange practices.']);
  const id = /#\/w\/([^/]+)/.exec(desk.url())?.[1] ?? '';
  const run = (command: string, payload: unknown) =>
    askAsPage(desk, 'runCommand', { ledger: { scope: 'workshop', id }, command, payload });
  const opened = (await askAsPage(desk, 'openLedger', { ledger: { scope: 'workshop', id } })) as {
    state: { recommendations: Record<string, { id: string; order: string }> };
  };
  const [first, second] = Object.values(opened.state.recommendations).sort((a, b) =>
    a.order < b.order ? -1 : 1,
  );
  if (!first || !second) throw new Error('two were captured');
  await run('workshop.setLanguages', { languages: ['en', 'fr'] });
  const french = [
    [first.id, 'Partager l’information.'],
    [second.id, 'Échanger les pratiques.'],
  ] as const;
  for (const [each, text] of french) {
    const nodes = [{ type: 'text', text }];
    await run('recommendation.reword', { id: each, language: 'fr', nodes, base: 0, translatedFrom: 'en' });
    const items = [{ nodes: [{ type: 'text', text: 'with other States,' }] }];
    await run('recommendation.setSubItems', { id: each, language: 'en', items, base: {} });
  }

  for (const line of await desk.getByRole('article').all()) {
    await line.focus();
    await desk.keyboard.press('Space');
  }
  await desk.getByRole('button', { name: 'Merge…' }).click();
  const dialog = desk.getByRole('dialog');
  await expect(dialog.getByRole('textbox', { name: 'The merged wording, English' })).toHaveText(
    'Share information. Exchange practices.',
  );
  await expect(dialog.getByRole('textbox', { name: 'The merged wording, French' })).toHaveText(
    'Partager l’information. Échanger les pratiques.',
  );
  await expect(dialog.getByRole('checkbox')).toHaveCount(2);
  const shots = process.env['RAPPORTEUR_SHOTS'];
  if (shots) {
    await desk.screenshot({ path: `${shots}/merge-light.png` });
    await desk.emulateMedia({ colorScheme: 'dark' });
    await desk.setViewportSize({ width: 1024, height: 768 });
    await desk.screenshot({ path: `${shots}/merge-dark.png` });
  }
  await dialog.getByRole('button', { name: 'Merge 2' }).click();
  await expect(
    desk
      .getByRole('list', { name: /^Sub-items of/ })
      .first()
      .getByRole('listitem'),
  ).toHaveCount(2);
  await expect(desk.getByRole('article')).toHaveCount(1);
});

test('one is split in two by a button beside the text that is written, at the cursor', async ({ desk }) => {
  await beginDraft(desk, ['Share information; train officers.']);
  await desk.getByRole('article').focus();
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('textbox', { name: /English/ })).toBeFocused();
  const split = desk.getByRole('button', { name: 'Split in two at the cursor' });
  await desk.keyboard.press('ControlOrMeta+End');
  await split.click();
  await expect(desk.getByText(/Put the cursor where the second recommendation begins/)).toBeVisible();

  for (let back = 'train officers.'.length; back > 0; back -= 1) await desk.keyboard.press('ArrowLeft');
  await split.click();
  await expect(desk.getByRole('article')).toHaveText([/Share information;/, /train officers\./]);
});
