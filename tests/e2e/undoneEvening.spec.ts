import type { Page } from '@playwright/test';
import PizZip from 'pizzip';
import { z } from 'zod';
import { documentEdition } from '../../core/edition/edition';
import { askAsPage } from './support/askAsPage';
import { expect, test } from './support/rapporteur';
import { beginDraft } from './support/work';

type Command = [name: string, payload: Record<string, unknown>];

const words = (text: string) => [{ type: 'text', text }];
const each = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));

/** 148 steps: headings, captures, wordings in two languages, moves, mappings, merges and settings; two status changes follow. */
function evening(): Command[] {
  return [
    ...each(5, (n): Command => ['group.add', { id: `g${n}`, language: 'en', title: words(`Heading ${n}`) }]),
    ...each(5, (n): Command => [
      'delegation.add',
      { id: `d${n}`, kind: 'state', name: { en: `State ${n}` } },
    ]),
    ...each(40, (n): Command => [
      'recommendation.capture',
      {
        id: `r${n}`,
        group: `g${n % 5}`,
        language: 'en',
        nodes: words(`Share ${n}`),
        proposers: [`d${n % 5}`],
      },
    ]),
    ...each(40, (n): Command => [
      'recommendation.reword',
      {
        id: `r${n % 10}`,
        language: 'en',
        nodes: words(`Share it, as agreed ${n}`),
        base: 1 + Math.floor(n / 10),
      },
    ]),
    ...each(10, (n): Command => [
      'recommendation.reword',
      { id: `r${n}`, language: 'fr', nodes: words(`Partager ${n}`), base: 0, translatedFrom: 'en' },
    ]),
    ...each(15, (n): Command => [
      'recommendation.move',
      { id: `r${n}`, group: `g${(n + 2) % 5}`, after: null },
    ]),
    ...each(15, (n): Command => [
      'recommendation.map',
      {
        id: `r${n}`,
        mappings: [
          { target: { framework: 'marrakesh', level: 'action', number: `${n + 1}` }, role: 'primary' },
        ],
      },
    ]),
    ...each(5, (n): Command => [
      'recommendation.merge',
      {
        ids: [`r${20 + 2 * n}`, `r${21 + 2 * n}`],
        id: `m${n}`,
        base: {},
        wordings: { en: words(`Merged ${n}`) },
      },
    ]),
    ...each(5, (n): Command => ['note.add', { id: `r${n}`, text: `A note ${n}` }]),
    ...each(5, (n): Command => [
      'recommendation.setSubItems',
      {
        id: `r${n}`,
        language: 'en',
        base: {},
        items: [{ nodes: words(`One ${n}`) }, { nodes: words('Two') }],
      },
    ]),
    [
      'document.setField',
      { field: 'opening', language: 'en', base: [1], paragraphs: [words('They met.'), words('And spoke.')] },
    ],
    [
      'document.setField',
      { field: 'opening', language: 'en', base: [2, 1], paragraphs: [words('They met and spoke.')] },
    ],
    ['meeting.describe', { place: { en: 'Rabat' } }],
  ];
}

const answerSchema = z.looseObject({
  refused: z.string().optional(),
  values: z.looseObject({ step: z.number().optional() }).optional(),
});

async function ask(desk: Page, name: string, input: unknown) {
  return answerSchema.parse(await askAsPage(desk, name, input));
}

/** The parts of the Word file, without the times at which it was made. */
async function exported(desk: Page, workshop: string): Promise<Record<string, string>> {
  const made = await askAsPage(desk, 'exportEdition', {
    edition: documentEdition({ workshop, language: 'en', allowMissing: true }),
    format: 'docx',
    job: 'job1',
  });
  const { file } = z.object({ file: z.string() }).parse(made);
  const { download } = z.object({ download: z.string() }).parse(await askAsPage(desk, 'saveFile', { file }));
  const response = await desk.request.get(new URL(download, desk.url()).href);
  const zip = new PizZip(await response.body());
  const parts = Object.keys(zip.files).filter((name) => name !== 'docProps/core.xml');
  return Object.fromEntries(parts.sort().map((name) => [name, zip.file(name)?.asText() ?? '']));
}

test('an evening of 150 steps is undone to the beginning and redone to the end, and prints the same Word file', async ({
  desk,
}) => {
  test.setTimeout(120_000);
  await beginDraft(desk, []);
  await expect(desk.getByRole('heading', { name: 'Draft' })).toBeVisible();
  const workshop = /#\/w\/([^/]+)\//.exec(desk.url())?.[1] ?? '';
  const ledger = { scope: 'workshop', id: workshop };
  const run = ([command, payload]: Command) => ask(desk, 'runCommand', { ledger, command, payload });
  const step = async (direction: 'undo' | 'redo') => {
    const answer = await ask(desk, direction, { ledger });
    if (answer.refused !== `${direction}.asks`) return answer;
    return ask(desk, direction, { ledger, confirmed: answer.values?.step });
  };

  const commands = evening();
  commands.push(['document.setStatus', { status: 'circulated' }]);
  commands.push(['document.setStatus', { status: 'adopted' }]);
  expect(commands).toHaveLength(150);
  for (const command of commands) expect((await run(command)).refused, command[0]).toBeUndefined();
  const before = await exported(desk, workshop);
  expect(before['word/document.xml']).toContain('as agreed 39');

  for (let done = 0; done < commands.length; done += 1)
    expect(await step('undo')).not.toHaveProperty('refused');
  expect((await step('undo')).refused).toBe('undo.nothing');
  await expect(desk.getByRole('article')).toHaveCount(0);
  for (let done = 0; done < commands.length; done += 1)
    expect(await step('redo')).not.toHaveProperty('refused');
  expect((await step('redo')).refused).toBe('redo.nothing');
  expect(await exported(desk, workshop)).toEqual(before);
});

test('undo and redo by key name the step and show its place, and a circulation asks for confirmation', async ({
  desk,
}) => {
  await beginDraft(desk, ['Exchange information', 'Train magistrates']);
  const told = desk.getByRole('main').locator('..').getByRole('status');
  const second = desk.getByRole('article', { name: /Train magistrates/ });
  await second.focus();
  await desk.keyboard.press('m');
  await desk.keyboard.press('Escape');
  const workshop = /#\/w\/([^/]+)\//.exec(desk.url())?.[1] ?? '';
  const ledger = { scope: 'workshop', id: workshop };
  await askAsPage(desk, 'runCommand', {
    ledger,
    command: 'document.setStatus',
    payload: { status: 'circulated' },
  });

  await desk.getByRole('button', { name: 'Undo: change of status' }).focus();
  await desk.keyboard.press('ControlOrMeta+z');
  const question = desk.getByRole('dialog', { name: 'Take this back?' });
  await expect(question).toContainText('change of status (Circulated)');
  await desk.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(desk.getByRole('button', { name: 'Undo: change of status' })).toBeVisible();
  await desk.keyboard.press('ControlOrMeta+z');
  await expect(question.getByRole('button', { name: 'Take it back' })).toBeFocused();
  await desk.keyboard.press('Enter');
  await expect(told.filter({ hasText: 'Undone: change of status' })).toBeVisible();
  await expect(desk.getByRole('heading', { name: 'Versions' }).first()).toBeVisible();

  await desk.keyboard.press('ControlOrMeta+z');
  await expect(told.filter({ hasText: 'Undone: recommendation captured (recommendation 2)' })).toBeVisible();
  await expect(desk.getByRole('article')).toHaveCount(1);
  await desk.keyboard.press('ControlOrMeta+y');
  await expect(told.filter({ hasText: 'Redone: recommendation captured (recommendation 2)' })).toBeVisible();
  await expect(second).toBeVisible();
});
