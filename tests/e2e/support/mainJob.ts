import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from '@playwright/test';
import { chooseInDialog, expect, type Desktop } from './desktop';
import { lettersOf, readPdf } from '../../pdf/reading';
import { readWord } from './readWord';
import { beginWorkshop, goTo, introduceOneself, issueDocument } from './work';

const TITLE = 'Workshop on the fight against migrant smuggling';
const PROPOSALS = [
  'Strengthen the exchange of information between police services',
  'Set up joint investigation teams',
  'Appoint a single point of contact in each country',
  'Train magistrates in financial investigations',
  'Share what was learnt from cases won in court',
  'Protect witnesses and their families',
  'Run campaigns with the radio stations that young people listen to',
  'Let returnees tell their own story in schools',
  'Involve the diaspora in the design of campaigns',
  'Measure what campaigns change',
];

/** Plays the main job: from an empty library to Word and the archive; everything is there after a restart. */
export async function doTheMainJob(desktop: Desktop): Promise<void> {
  const { desk } = desktop;

  await test.step('sets a workshop up and enters three delegations', async () => {
    await introduceOneself(desk, 'Awa Diop');
    const style = 'Workshop guide and recommendations';
    await beginWorkshop(desk, { title: TITLE, place: 'Abidjan', firstDay: '2019-10-24', style });
    const host = desk.getByRole('textbox', { name: 'Host' });
    await host.fill('Côte d’Ivoire');
    await host.press('Enter');
    await desk.getByRole('link', { name: 'Delegations' }).click();
    const add = desk.getByRole('combobox', { name: 'Add a delegation' });
    for (const [code, name] of [
      ['CI', /^Côte d'Ivoire/],
      ['NE', /^Niger/],
      ['ICMPD', /^International Centre for Migration Policy Development/],
    ] as const) {
      await add.fill(code);
      await add.press('Enter');
      await expect(desk.getByRole('button', { name })).toBeVisible();
    }
  });

  await test.step('captures ten recommendations by keyboard, mapped to the plan', async () => {
    await goTo(desk, 'Room');
    const line = desk.getByRole('textbox', { name: 'Who speaks, and what they propose' });
    await line.click();
    for (const [index, proposal] of PROPOSALS.entries()) {
      await desk.keyboard.type(`${['CI', 'NE', 'ICMPD'][index % 3]}: ${proposal} #17`);
      await desk.keyboard.press('Enter');
    }
    const recent = desk.getByRole('list', { name: 'Captured, the newest first' }).getByRole('listitem');
    await expect(recent).toHaveCount(10);
    await expect(recent.first()).toContainText('Action 17');
  });

  await test.step('issues it, and saves Word where the dialog says', async () => {
    await goTo(desk, 'Issue');
    await issueDocument(desk);
    await desk.getByRole('link', { name: 'Check and export' }).click();
    const target = path.join(desktop.library, '..', 'conclusions.docx');
    await chooseInDialog(desktop, target);
    await desk.getByRole('button', { name: 'Export to Word' }).click();
    await expect(desk.getByText(/conclusions\.docx/)).toBeVisible();
    const word = await readWord(readFileSync(target));
    expect(word.items.map(({ text }) => text)).toEqual(PROPOSALS);
    expect(new Set(word.items.map(({ list }) => list)).size).toBe(1);
    expect(word.bytesAsText).not.toContain('Diop');
  });

  await test.step('and saves the same text as PDF', async () => {
    const target = path.join(desktop.library, '..', 'conclusions.pdf');
    await chooseInDialog(desktop, target);
    await desk.getByRole('button', { name: 'PDF', exact: true }).click();
    await expect(desk.getByText(/conclusions\.pdf/)).toBeVisible();
    const bytes = readFileSync(target);
    // By the compiler: the printing that stands in where its native file cannot be loaded promises no PDF/UA.
    expect(bytes.toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
    const { letters } = await readPdf(bytes);
    for (const proposal of PROPOSALS) expect(letters).toContain(lettersOf(proposal));
  });

  await test.step('archives it', async () => {
    await goTo(desk, 'Archive');
    await desk.getByRole('button', { name: 'Archive this document' }).click();
    await expect(desk.getByRole('listitem', { name: TITLE })).toBeVisible();
  });

  await test.step('finds everything after a restart', async () => {
    await desktop.restart();
    const again = desktop.desk;
    await again.getByRole('link', { name: TITLE }).click();
    await goTo(again, 'Desk');
    const sheet = again.getByRole('list', { name: 'The draft, line by line' });
    await expect(sheet.getByRole('article')).toHaveCount(10);
    await expect(sheet.getByRole('article').last()).toContainText('Measure what campaigns change');
    await goTo(again, 'Archive');
    await again.getByRole('textbox', { name: 'Search the words of archived documents' }).fill('returnees');
    await expect(again.getByRole('status').filter({ hasText: 'Found in 1 package' })).toBeVisible();
    await again.getByRole('button', { name: `Verify ${TITLE}` }).click();
    await expect(again.getByText('exactly as it was archived')).toBeVisible();
  });
}
