import { expect } from '@playwright/test';
import type { Stage } from './stage';

/** Empties the capture line, which would offer the unfinished text of the screen before. */
export async function emptyTheLine(stage: Stage): Promise<void> {
  await stage.ask('putDraft', { workshop: stage.workshop, key: 'capture', text: '' });
}

export async function typeInCapture(stage: Stage, text: string): Promise<void> {
  await emptyTheLine(stage);
  await stage.show('room');
  // Drafts belong to a person, so unfinished and pasted texts of this window would be offered again.
  const capture = stage.desk.locator('#capture-line');
  const pasted = stage.desk.getByRole('list', { name: stage.words.capture.pasteList });
  const cancel = stage.desk.getByRole('button', { name: stage.words.common.cancel, exact: true });
  await expect(async () => {
    if (await pasted.isVisible()) await cancel.click({ timeout: 1_000 });
    await capture.fill('', { timeout: 1_000 });
  }).toPass({ timeout: 20_000 });
  await capture.pressSequentially(text);
}
