import { expect, type Page } from '@playwright/test';
import { paste } from '../support/work';
import { focused } from './hands';
import { captureLine, go, heading, type Stage } from './play';
import { AGENDA, nameOf, statement, type Capture, type Intervention } from './script';

const floor = (desk: Page) => desk.getByRole('region', { name: 'The floor' });
const asking = (desk: Page) => desk.getByRole('combobox', { name: 'Who asks for the floor?' });

interface Course {
  /** The turn in which the power fails while a line is typed, and the function that kills and reopens the application. */
  powerCut?: { turn: number; fail: () => Promise<void> };
  /** The turn of a delegation that is absent when it is called, and is put on the list again. */
  skipped?: number;
  /** Called before the first speaker has the floor. */
  beforeTurns?: () => Promise<void>;
}

/** Plays one item of the agenda: it is started, the list of speakers is filled, and each turn is captured. */
export async function playItem(stage: Stage, index: number, course: Course = {}): Promise<void> {
  const { desk, hands } = stage;
  const item = AGENDA[index];
  if (!item) throw new Error(`The agenda has no item ${index + 1}`);
  await go(stage, 't', heading(desk, 'Agenda'));
  await hands.press('n');
  const row = desk.getByRole('main').getByRole('listitem').nth(index);
  await expect(row.getByRole('button', { name: 'Finish' })).toBeVisible();
  await toSpeakers(stage, index);

  await focused(asking(desk));
  for (const { by, asks, chooses } of item.interventions) {
    await hands.type(asks ?? by.toLowerCase());
    await hands.press('Enter');
    if (chooses !== undefined) {
      await expect(desk.getByText('Several fit.')).toBeVisible();
      await hands.press(...Array.from({ length: chooses }, () => 'ArrowDown'), 'Enter');
    }
    await expect(asking(desk)).toHaveValue('');
  }
  await hands.press('Escape');
  await course.beforeTurns?.();

  for (const [turn, intervention] of item.interventions.entries()) {
    if (turn === course.skipped) {
      await skipNext(stage, intervention);
      continue;
    }
    await hands.press('n');
    await expect(floor(desk)).toContainText(nameOf(intervention.by));
    const words = statement(index, turn);
    if (turn === course.powerCut?.turn) {
      await typeThroughPowerCut(stage, `> ${intervention.by}: ${words}`, course.powerCut.fail);
      await toSpeakers(stage, index);
      await expect(floor(desk)).toContainText(nameOf(intervention.by));
      await hands.press('Escape');
    } else await speak(stage, intervention, words);
  }
  const late = course.skipped === undefined ? undefined : item.interventions[course.skipped];
  if (late && course.skipped !== undefined) {
    await hands.press('n');
    await expect(floor(desk)).toContainText(nameOf(late.by));
    await speak(stage, late, statement(index, course.skipped));
  }
  await hands.press('s');
  await expect(floor(desk)).toContainText('Nobody has the floor');
}

async function toSpeakers(stage: Stage, index: number): Promise<void> {
  const { desk } = stage;
  await go(stage, 'f', heading(desk, 'Speakers'));
  await expect(desk.getByRole('combobox', { name: 'Item', exact: true })).toHaveValue(
    `${index + 1} ${AGENDA[index]?.title ?? ''}`,
  );
}

/** Skips a delegation that is absent when called, and puts it on the list again. */
async function skipNext({ desk, hands }: Stage, { by }: Intervention): Promise<void> {
  const turns = desk.getByRole('region', { name: 'Turns' });
  const name = nameOf(by);
  await hands.press('x');
  await expect(turns).toContainText('skipped');
  const again = turns.getByRole('button', { name: 'Add again' }).last();
  await hands.tabTo(again);
  await hands.press('Enter');
  await expect(turns.getByText(name, { exact: true })).toHaveCount(2);
}

/** Captures while a delegation has the floor: one key opens the line over the list of speakers, and closes it. */
async function speak(stage: Stage, { by, captures }: Intervention, words: string): Promise<void> {
  const { desk, hands } = stage;
  await hands.press('F2');
  await focused(captureLine(desk));
  for (const capture of captures ?? [{ how: 'line', line: `> ${by}: ${words}` } satisfies Capture]) {
    await type(stage, capture);
  }
  await hands.press('Escape');
  await expect(captureLine(desk)).toBeHidden();
}

async function type({ desk, hands }: Stage, capture: Capture): Promise<void> {
  const line = captureLine(desk);
  switch (capture.how) {
    case 'line':
      // The first line is typed key by key; the others are long and entered at once.
      if (capture.line.endsWith('#17 ^1')) await hands.type(capture.line);
      else await hands.write(capture.line);
      await hands.press('Enter');
      break;
    case 'functionKeys':
      await hands.press('F6');
      await hands.type(`${capture.by} `);
      await hands.write(`${capture.text} `);
      await hands.press('F7');
      await hands.type(`${capture.action} `);
      await hands.press('F8');
      await hands.type(capture.heading);
      await hands.press('Enter');
      break;
    case 'paste':
      await paste(desk, capture.lines.join('\n'));
      await focused(desk.getByRole('button', { name: /^Record all/ }));
      await hands.press('Enter');
      await focused(line);
      break;
    case 'join':
      await hands.write(capture.line);
      await expect(desk.getByRole('region', { name: 'Proposed already?' })).toBeVisible();
      await hands.press('ArrowDown', 'Enter');
      await expect(desk.getByText('Joined; both sentences are kept.')).toBeVisible();
  }
  await expect(line).toHaveValue('');
  await expect(desk.getByRole('dialog').getByRole('status').first()).toBeEmpty();
}

/** Cuts the power in the middle of a line; the line is offered again, and is finished. */
export async function typeThroughPowerCut(
  stage: Stage,
  line: string,
  fail: () => Promise<void>,
): Promise<void> {
  const half = line.slice(0, Math.floor(line.length / 2));
  await stage.hands.press('F2');
  await focused(captureLine(stage.desk));
  await stage.hands.type(half);
  // A draft is saved at most every 250 ms.
  await stage.desk.waitForTimeout(700);
  await fail();
  // On the desktop a new window opens.
  const { desk, hands } = stage;
  await hands.pair('g', 'r');
  await focused(captureLine(desk));
  await expect(captureLine(desk)).toHaveValue(half);
  await expect(desk.getByText('Unfinished text from last time was put back.')).toBeVisible();
  await hands.press('End');
  await hands.type(line.slice(half.length));
  await hands.press('Enter');
  await expect(captureLine(desk)).toHaveValue('');
  await hands.press('Escape');
}
