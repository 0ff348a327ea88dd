import { expect, type Page } from '@playwright/test';
import { z } from 'zod';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { paste } from '../support/work';
import { expected } from './expected';
import { focused } from './hands';
import { go, heading, type Stage } from './play';
import { AGENDA, nameOf, PEOPLE, QUIET } from './script';

/** Enters who works here. */
export async function introduce({ desk, hands }: Stage, name: string): Promise<void> {
  await focused(desk.getByRole('textbox', { name: 'Your name' }));
  await hands.type(name);
  await hands.press('Enter');
  await expect(desk.getByText('No workshop yet')).toBeVisible();
}

export async function beginTheWorkshop({ desk, hands }: Stage): Promise<void> {
  const { meeting } = expected;
  await hands.tabTo(desk.getByRole('button', { name: 'New workshop' }));
  await hands.press('Enter');
  await focused(desk.getByRole('textbox', { name: 'Title of the meeting' }));
  await hands.write(meeting.title.en);
  await hands.press('Tab');
  await hands.write(meeting.place.en);
  await hands.press('Tab');
  await hands.write(meeting.startsOn);
  await hands.press('Enter');
  await expect(heading(desk, 'Meeting')).toBeVisible();
  await hands.tabTo(desk.getByRole('textbox', { name: 'Host' }));
  await hands.write(meeting.host.en);
}

/** Pastes the list of delegations of the real text, and adds one that is in no directory. */
export async function enterDelegations({ desk, hands }: Stage): Promise<void> {
  await go({ desk, hands }, 'l', heading(desk, 'Delegations'));
  await focused(desk.getByRole('combobox', { name: 'Add a delegation' }));
  const named = (kind: 'state' | 'organisation') =>
    expected.delegations.filter((each) => each.kind === kind).map(({ name }) => name.en);
  // A list that says "Congo" alone is asked which of the two it means; in full it needs no question.
  const states = named('state').map((name) => (name === 'Congo' ? 'Republic of the Congo' : name));
  await paste(desk, `${states.join(', ')}, as well as ${named('organisation').join(', ')}`);
  await expect(desk.getByText('26 States · 5 organisations')).toBeVisible();
  await hands.write(QUIET);
  await hands.press('ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');
  await expect(desk.getByText('26 States · 5 organisations · 1 observer')).toBeVisible();
}

/** Printed names of this meeting that differ from the directory's. */
export async function correctPrintedNames({ desk, hands }: Stage): Promise<void> {
  const others = expected.delegations.filter(
    ({ kind, code, name }) => kind === 'state' && name.en !== nameOf(code),
  );
  for (const { code, name } of others) {
    await hands.command(nameOf(code), code);
    await expect(desk.getByRole('heading', { name: nameOf(code), level: 2, exact: true })).toBeVisible();
    await hands.press('F4');
    await hands.tabTo(desk.getByRole('textbox', { name: 'Printed name' }));
    await hands.write(name.en);
    await hands.press('F4');
    await expect(desk.getByRole('list').getByRole('button', { name: name.en })).toBeVisible();
  }
}

export async function enterPeople({ desk, hands }: Stage): Promise<void> {
  await go({ desk, hands }, 'n', heading(desk, 'People'));
  const name = desk.getByRole('textbox', { name: 'Name', exact: true });
  await hands.tabTo(name);
  for (const person of PEOPLE) {
    await focused(name);
    await hands.write(person.name);
    await hands.press('Tab');
    await hands.overwrite(person.delegation);
    await expect(desk.getByRole('option', { name: new RegExp(`^${person.delegation}`) })).toBeVisible();
    await hands.press('ArrowDown', 'Enter', 'Tab');
    await hands.write(person.does);
    await hands.press('Enter');
    await expect(desk.getByRole('button', { name: person.name })).toBeVisible();
  }
}

/** The suggestions of the house style, and the words of the real text in the same places. */
function insertions(): { after: string; text: string }[] {
  const root = path.join(import.meta.dirname, '../../../templates');
  const style = z
    .object({
      fields: z.array(z.object({ id: z.string(), suggestion: z.object({ en: z.string() }).optional() })),
    })
    .parse(JSON.parse(readFileSync(path.join(root, 'documents/workshop-guide.json'), 'utf8')));
  const suggested = (style.fields.find(({ id }) => id === 'opening')?.suggestion?.en ?? '').split(
    /\{[^}]*\}/u,
  );
  return suggested.flatMap((before, place) => {
    const after = expected.opening[place] ?? '';
    if (before === after) return [];
    let same = 0;
    while (same < before.length && before[same] === after[same]) same += 1;
    return [{ after: before.slice(0, same), text: after.slice(same, after.length - (before.length - same)) }];
  });
}

/** Completes the suggested opening: moves the caret to the place, and types the missing words. */
export async function completeOpening({ desk, hands }: Stage): Promise<void> {
  await go({ desk, hands }, 'p', heading(desk, 'Meeting'));
  await hands.tabTo(desk.getByRole('link', { name: 'Document' }));
  await hands.press('Enter');
  const opening = desk.getByRole('textbox', { name: 'Opening' });
  await hands.tabTo(opening);
  await hands.press('ControlOrMeta+Home');
  for (const { after, text } of insertions()) {
    await walkBehind(desk, hands, after);
    await hands.write(text);
  }
  // The focus leaves the field through its toolbar, and leaving saves it.
  await hands.tabTo(desk.getByRole('textbox', { name: /^Closing paragraphs/ }));
  for (const { text } of insertions()) await expect(opening).toContainText(text.trim());
}

async function walkBehind(desk: Page, hands: Stage['hands'], words: string): Promise<void> {
  for (let presses = 0; presses < 400; presses += 1) {
    const before = await desk.evaluate(() => {
      const { anchorNode, anchorOffset } = window.getSelection() ?? {};
      return anchorNode?.nodeType === Node.TEXT_NODE
        ? (anchorNode.textContent ?? '').slice(0, anchorOffset)
        : '';
    });
    if (before.endsWith(words)) return;
    await hands.press('ArrowRight');
  }
  throw new Error(`The caret never stood behind “${words}”`);
}

/** Adds eight items, each with its moderator and its minutes. */
export async function planTheDay({ desk, hands }: Stage): Promise<void> {
  await go({ desk, hands }, 't', heading(desk, 'Agenda'));
  const title = desk.getByRole('textbox', { name: 'New item' });
  const rows = desk.getByRole('main').getByRole('listitem');
  for (const [index, { title: words, minutes, moderator }] of AGENDA.entries()) {
    await focused(title);
    await hands.write(words);
    await hands.press('Tab');
    await hands.write(moderator);
    await hands.press('Tab');
    await hands.overwrite(String(minutes));
    await hands.press('Enter');
    await expect(title).toHaveValue('');
    await expect(rows.nth(index)).toContainText(moderator);
  }
  await expect(rows).toHaveCount(AGENDA.length);
  await focused(title);
  await hands.press('Escape');
}

/** Adds the four headings, each with its line of reference and its dash. */
export async function makeHeadings({ desk, hands }: Stage): Promise<void> {
  await go({ desk, hands }, 'd', heading(desk, 'Draft'));
  for (const { title, references, referenceDash } of expected.groups) {
    await hands.command('Add a heading');
    await focused(
      desk
        .getByRole('textbox', { name: 'Heading in English' })
        .and(desk.getByRole('list').getByRole('textbox')),
    );
    await hands.write(title.en);
    await hands.press('Enter');
    const made = desk.getByRole('region', { name: `Heading: ${title.en}` });
    await focused(made);
    if (references.length === 0) continue;
    await hands.press('m');
    await focused(desk.getByRole('combobox', { name: 'Search the plan' }));
    for (const { number } of references) {
      await hands.overwrite(number);
      await hands.press('Enter');
    }
    if (referenceDash === '–') {
      const dash = desk.getByRole('combobox', { name: 'Dash of the reference line' });
      await hands.tabTo(dash);
      await hands.press('ArrowDown', 'ArrowDown', 'Enter');
      await expect(dash).toHaveValue('En dash –');
    }
    await hands.press('F4');
    await focused(made);
    await expect(made).toContainText(references.at(-1)?.number ?? '');
  }
}
