import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { isRefusal } from '../../../core/messages/refusal';
import { readDocx } from '../../../word/read';
import { seedText } from '../../fixtures/seeds';
import { readWord } from '../support/readWord';
import { expected } from './expected';
import type { Stage } from './play';
import { lineUnderHand, toRow } from './wall';

/**
 * Reads the draft from top to bottom, and moves misplaced lines to their places with Alt and the arrows. Returns how many
 * presses that took.
 */
export async function putInOrder(stage: Stage): Promise<number> {
  const { desk, hands } = stage;
  const [first] = expected.recommendations;
  let moves = 0;
  await toRow(stage, first?.text.en ?? '');
  for (const [index, { text }] of expected.recommendations.entries()) {
    const wanted = `${index + 1}. ${text.en.slice(0, 100)}`;
    for (let presses = 0; presses < 2 && !/^\d/u.test(await lineUnderHand(desk)); presses += 1)
      await hands.press('ArrowDown');
    if (!(await lineUnderHand(desk)).startsWith(wanted)) {
      await toRow(stage, text.en);
      const from = Number.parseInt(await lineUnderHand(desk), 10);
      for (let number = from; number > index + 1; number -= 1) {
        await hands.press('Alt+ArrowUp');
        await expect(desk.locator(':focus')).toHaveAccessibleName(new RegExp(`^${number - 1}\\. `));
        moves += 1;
      }
    }
    expect(await lineUnderHand(desk)).toContain(wanted);
    await hands.press('ArrowDown');
  }
  return moves;
}

/** Issues the document and exports it to Word. Returns the file's bytes. */
export async function issueAndExport(stage: Stage): Promise<Buffer> {
  const { desk, hands } = stage;
  await hands.command('Versions: circulate, adopt, issue');
  await hands.tabTo(desk.getByRole('button', { name: 'Issue…', exact: true }));
  await hands.press('Enter');
  const form = desk.getByRole('group', { name: 'Issue', exact: true });
  await hands.tabTo(form.getByRole('button', { name: 'Issue', exact: true }));
  await hands.press('Enter');
  await expect(desk.getByText('The wording is locked. Files bear no draft mark.')).toBeVisible();
  await hands.command('Check and export the document');
  const button = desk.getByRole('button', { name: 'Export to Word' });
  await hands.tabTo(button);
  const downloading = desk.waitForEvent('download');
  await hands.press('Enter');
  return readFile(await (await downloading).path());
}

/** Expects the real text in the file, by an independent reader and by our own. */
export async function expectTheConclusions(bytes: Buffer, names: readonly string[]): Promise<void> {
  const word = await readWord(bytes);
  expect(word.text).toBe(seedText('workshop-guide'));
  expect(word.items.map(({ text }) => text)).toEqual(expected.recommendations.map(({ text }) => text.en));
  for (const name of names) expect(word.bytesAsText.includes(name), `${name} is in the file`).toBe(false);

  const reading = readDocx(bytes);
  if (isRefusal(reading)) throw new Error(JSON.stringify(reading));
  const items = reading.paragraphs.filter(({ style }) => style === 'Recommendation');
  expect(items.map(({ label }) => label)).toEqual(
    expected.recommendations.map((_, place) => `${place + 1}.`),
  );
  const lines = reading.paragraphs.filter(({ style }) => style === 'ReferenceLine');
  expect(lines).toHaveLength(expected.groups.filter(({ references }) => references.length > 0).length);
}
