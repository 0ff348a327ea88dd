import { readFile } from 'node:fs/promises';
import { type Locator, type Page } from '@playwright/test';
import { readWord } from './support/readWord';
import { expect, test } from './support/rapporteur';
import {
  beginWorkshop,
  goTo,
  introduceOneself,
  issueDocument,
  paste,
  pressPair,
  saved,
} from './support/work';

const TITLE = 'Workshop on the fight against migrant smuggling';
const POLICE = 'Police and judicial cooperation';
const AWARENESS = 'Awareness raising';

const INFORMATION = 'Strengthen the exchange of information between police services along the routes';
const TEAMS = 'Set up joint investigation teams of investigators and prosecutors';
const CONTACT = 'Appoint a single point of contact in each country';
const PASTED = [
  'Train magistrates in financial investigations',
  'Share what was learnt from cases won in court',
  'Protect witnesses and their families',
];
const CAMPAIGNS = 'Run campaigns with the radio stations that young people listen to';
const RETURNEES = 'Let returnees tell their own story in schools';
const DIASPORA = 'Involve the diaspora in the design of campaigns';
const MEASURE = 'Measure what campaigns change';

const AS_CAPTURED = [INFORMATION, TEAMS, CONTACT, ...PASTED, CAMPAIGNS, RETURNEES, DIASPORA, MEASURE];
/** The wordings after the fourth was moved before the third, and the last one reworded. */
const AS_ISSUED = [
  INFORMATION,
  TEAMS,
  ...PASTED.slice(0, 1),
  CONTACT,
  ...PASTED.slice(1),
  CAMPAIGNS,
  RETURNEES,
  DIASPORA,
  `${MEASURE}, before and after`,
];

const sheet = (desk: Page): Locator => desk.getByRole('list', { name: 'The draft, line by line' });
const onTheSheet = (desk: Page): Locator => sheet(desk).getByRole('article');

/** Expects these wordings on the sheet, in this order, each with its number. */
async function expectOnTheSheet(desk: Page, wordings: readonly string[]): Promise<void> {
  const lines = onTheSheet(desk);
  await expect(lines).toHaveCount(wordings.length);
  for (const [index, wording] of wordings.entries()) {
    await expect(lines.nth(index)).toHaveAccessibleName(`${index + 1}. ${wording}`);
  }
}

const line = (desk: Page, wording: string): Locator => onTheSheet(desk).filter({ hasText: wording });

test('a new user takes a workshop from an empty library to an archived Word document, and a killed server loses none of it', async ({
  desk,
  rapporteur,
}) => {
  test.setTimeout(150_000);

  await test.step('sets a workshop up', async () => {
    await introduceOneself(desk, 'Awa Diop');
    await expect(desk.getByText('No workshop yet')).toBeVisible();
    await beginWorkshop(desk, {
      title: TITLE,
      place: 'Abidjan',
      firstDay: '2019-10-24',
      style: 'Workshop guide and recommendations',
    });
    await desk.getByLabel('Last day').fill('2019-10-25');
    const host = desk.getByRole('textbox', { name: 'Host' });
    await host.fill('Côte d’Ivoire');
    await host.press('Enter');
    await saved(desk);
  });

  await test.step('enters three delegations: by code, by choosing, and one that no directory knows', async () => {
    await desk.getByRole('link', { name: 'Delegations' }).click();
    const add = desk.getByRole('combobox', { name: 'Add a delegation' });
    await add.fill('CI');
    await add.press('Enter');
    await expect(desk.getByRole('button', { name: "Côte d'Ivoire", exact: true })).toBeVisible();

    await add.fill('nig');
    await add.press('Enter');
    await expect(desk.getByText('Several fit.')).toBeVisible();
    await expect(desk.getByRole('option', { name: 'Nigeria' })).toBeVisible();
    await desk.getByRole('option', { name: 'Niger NE' }).click();
    await expect(desk.getByRole('button', { name: 'Niger', exact: true })).toBeVisible();

    await add.fill('Sahel Women’s Network');
    await add.press('Enter');
    await desk.getByRole('option', { name: 'add as an organisation' }).click();
    await expect(desk.getByRole('button', { name: 'Sahel Women’s Network', exact: true })).toBeVisible();
  });

  await test.step('fills in what the house style asks for', async () => {
    await desk.getByRole('navigation', { name: 'Prepare' }).getByRole('link', { name: 'Document' }).click();
    const opening = desk.getByRole('textbox', { name: 'Opening' });
    await expect(opening).toContainText('hosted a Rabat Process workshop');
    await opening.press('ControlOrMeta+End');
    await desk.keyboard.press('Enter');
    await desk.keyboard.type('They build on the work of the last ten years.');
    const closing = desk.getByRole('textbox', { name: 'Closing paragraphs' });
    await closing.click();
    await desk.keyboard.type('The participants thanked the host.');
    await desk.locator('#work').focus();
  });

  await test.step('gives the draft two headings, each with its action of the plan', async () => {
    await goTo(desk, 'Desk');
    const tools = desk.getByRole('toolbar', { name: 'Draft tools' });
    for (const [heading, action] of [
      [POLICE, '17'],
      [AWARENESS, '18'],
    ] as const) {
      await tools.getByRole('button', { name: 'Add a heading' }).click();
      await expect(sheet(desk).getByRole('textbox', { name: 'Heading in English' })).toBeFocused();
      await desk.keyboard.type(heading);
      await desk.keyboard.press('Enter');
      await expect(desk.getByRole('region', { name: `Heading: ${heading}` })).toBeFocused();
      const search = desk.getByRole('combobox', { name: 'Search the plan' });
      await search.fill(action);
      await search.press('Enter');
      await expect(
        desk.getByText(`With reference to the Marrakesh Action Plan - Action ${action}`),
      ).toBeVisible();
    }
  });

  await test.step('captures ten recommendations by the keyboard alone', async () => {
    await desk.getByRole('region', { name: `Heading: ${AWARENESS}` }).focus();
    await pressPair(desk, 'g', 'r');
    await expect(desk.getByRole('textbox', { name: 'Who speaks, and what they propose' })).toBeFocused();
    const capture = async (typed: string) => {
      await desk.keyboard.type(typed);
      await desk.keyboard.press('Enter');
    };
    await capture(`CI: ${INFORMATION} #17 ^1`);
    await capture(`NE: ${TEAMS} #17`);
    await capture(`@CI @NE ${CONTACT}`);
    const [first, second, third] = PASTED;
    await paste(desk, `- CI: ${first}\n- ${second} #16\n- Sahel Women’s Network: ${third}\n`);
    await expect(desk.getByRole('button', { name: 'Record all 3' })).toBeFocused();
    await desk.keyboard.press('Enter');
    await expect(desk.getByRole('textbox', { name: 'Who speaks, and what they propose' })).toBeFocused();
    await capture(`CI: ${CAMPAIGNS} ^awareness`);
    await capture(`Sahel Women’s Network: ${RETURNEES}`);
    await capture(DIASPORA);
    await capture(`NE: ${MEASURE}`);

    const recent = desk.getByRole('list', { name: 'Captured, the newest first' }).getByRole('listitem');
    await expect(recent).toHaveCount(10);
    await expect(recent.first()).toContainText(MEASURE);
    await expect(recent.first()).toContainText('Niger');
    await expect(recent.last()).toContainText('Action 17');
  });

  await test.step('maps, moves and rewords on the desk, and takes back what was not meant', async () => {
    await goTo(desk, 'Desk');
    await expectOnTheSheet(desk, AS_CAPTURED);

    await line(desk, DIASPORA).focus();
    await desk.keyboard.press('m');
    await expect(desk.getByRole('combobox', { name: 'Search the plan' })).toBeFocused();
    await desk.keyboard.type('diaspora');
    await desk
      .getByRole('option', { name: /diaspora/i })
      .first()
      .click();
    await expect(line(desk, DIASPORA)).toContainText(/Action|Objective/);

    await line(desk, PASTED[0] ?? '').focus();
    await desk.keyboard.press('Alt+ArrowUp');
    await line(desk, MEASURE).focus();
    await desk.keyboard.press('Enter');
    await desk.keyboard.type(', before and after');
    await desk.keyboard.press('Enter');
    await expectOnTheSheet(desk, AS_ISSUED);

    await line(desk, RETURNEES).focus();
    await desk.keyboard.press('Delete');
    await expect(onTheSheet(desk)).toHaveCount(9);
    await desk.getByRole('button', { name: 'Undo: recommendation removed' }).click();
    await expectOnTheSheet(desk, AS_ISSUED);
    await desk.getByRole('button', { name: 'Undo: change of wording' }).click();
    await expect(line(desk, MEASURE)).toHaveAccessibleName(`10. ${MEASURE}`);
    await desk.getByRole('button', { name: 'Redo: change of wording' }).click();
    await expectOnTheSheet(desk, AS_ISSUED);
  });

  await test.step('issues it', async () => {
    await goTo(desk, 'Issue');
    await expect(desk.getByText('With reference to the Marrakesh Action Plan - Action 17')).toBeVisible();
    await issueDocument(desk);
  });

  await test.step('exports Word, whose words, numbers and silence on who proposed what are as they should be', async () => {
    await desk.getByRole('link', { name: 'Check and export' }).click();
    const saved = desk.waitForEvent('download');
    await desk.getByRole('button', { name: 'Export to Word' }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toMatch(/^2019-10-24_Abidjan_Conclusions_EN\S*\.docx$/);
    const word = await readWord(await readFile(await download.path()));

    expect(word.items.map(({ text }) => text)).toEqual(AS_ISSUED);
    expect(new Set(word.items.map(({ list }) => list)).size).toBe(1);
    expect(word.text).toContain(
      'On 24th and 25th October 2019, Côte d’Ivoire hosted a Rabat Process workshop.',
    );
    expect(word.text).toContain("Côte d'Ivoire and Niger, as well as Sahel Women’s Network");
    expect(word.text).toContain('They build on the work of the last ten years.');
    expect(word.paragraphs).toContain('With reference to the Marrakesh Action Plan - Action 17');
    expect(word.paragraphs).toContain('With reference to the Marrakesh Action Plan - Action 18');
    expect(word.text.endsWith('The participants thanked the host.')).toBe(true);
    const afterOpening = word.text.slice(word.text.indexOf(POLICE));
    expect(afterOpening).not.toMatch(/Ivoire|Niger|Sahel/);
    expect(word.bytesAsText.includes('Diop'), 'who worked on it is in the file').toBe(false);
  });

  await test.step('archives it, finds it by a word, and verifies it', async () => {
    await goTo(desk, 'Archive');
    await desk.getByRole('button', { name: 'Archive this document' }).click();
    await expect(desk.getByRole('listitem', { name: TITLE })).toBeVisible();
    await desk.getByRole('textbox', { name: 'Search the words of archived documents' }).fill('returnees');
    await expect(desk.getByRole('status').filter({ hasText: 'Found in 1 package' })).toBeVisible();
    await desk.getByRole('button', { name: `Verify ${TITLE}` }).click();
    await expect(desk.getByText('exactly as it was archived')).toBeVisible();
  });

  await test.step('loses its server to a power cut, and finds everything', async () => {
    await rapporteur.kill();
    await rapporteur.start();
    await desk.goto(rapporteur.link());
    await expect(desk.getByRole('button', { name: 'Working as: Awa Diop, rapporteur' })).toBeVisible();
    await desk.getByRole('link', { name: TITLE }).click();
    await expectOnTheSheet(desk, AS_ISSUED);
    await expect(line(desk, INFORMATION)).toContainText('Action 17');
    await expect(line(desk, DIASPORA)).toContainText(/Action|Objective/);
    await expect(desk.getByText('With reference to the Marrakesh Action Plan - Action 18')).toBeVisible();
    await goTo(desk, 'Archive');
    await desk.getByRole('button', { name: `Verify ${TITLE}` }).click();
    await expect(desk.getByText('exactly as it was archived')).toBeVisible();
  });
});
