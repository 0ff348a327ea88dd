import { expect } from '@playwright/test';
import type { Stage } from './stage';

/** What the screen before left unfinished in the line would be offered again. */
export async function emptyTheLine(stage: Stage): Promise<void> {
  await stage.ask('putDraft', { workshop: stage.workshop, key: 'capture', text: '' });
}

export async function typeInCapture(stage: Stage, text: string): Promise<void> {
  await emptyTheLine(stage);
  await stage.show('room');
  // A draft is its person's: what this window left is offered again, whoever asked for it to go. So is what was pasted.
  const capture = stage.desk.locator('#capture-line');
  const pasted = stage.desk.getByRole('list', { name: stage.words.capture.pasteList });
  const cancel = stage.desk.getByRole('button', { name: stage.words.common.cancel, exact: true });
  await expect(async () => {
    if (await pasted.isVisible()) await cancel.click({ timeout: 1_000 });
    await capture.fill('', { timeout: 1_000 });
  }).toPass({ timeout: 20_000 });
  await capture.pressSequentially(text);
}
