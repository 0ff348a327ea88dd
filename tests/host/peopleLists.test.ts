import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PeopleListOptions } from '../../core/document/people/peopleListOptions';
import { peopleEdition } from '../../core/edition/edition';
import { isRefusal } from '../../core/messages/refusal';
import { refusedWith, TestHost } from '../support/host';

const SHEET: PeopleListOptions = {
  list: 'signatures',
  languages: ['en', 'fr'],
  order: 'entered',
  days: ['2019-10-24'],
  halfDays: false,
  blankLines: 0,
};
const LIST: PeopleListOptions = {
  list: 'participants',
  languages: ['fr'],
  order: 'alphabetical',
  contacts: false,
  presentOnly: true,
};

let test: TestHost;
let workshop: string;
beforeEach(async () => {
  ({ test, workshop } = await TestHost.ready());
});
afterEach(async () => test.end());

const people = () => ({ scope: 'people', id: workshop }) as const;

async function twoPeople(): Promise<void> {
  for (const code of ['NE', 'CI']) {
    const add = { id: code, kind: 'state', code, name: { en: code } } as const;
    await test.run({ scope: 'workshop', id: workshop }, 'delegation.add', add);
    await test.run(people(), 'participant.add', {
      id: `p-${code}`,
      name: `Person ${code}`,
      delegation: code,
    });
  }
}

async function exported(wanted: PeopleListOptions): Promise<{ name: string; text: string }> {
  const file = await test.desk.exportEdition({
    edition: peopleEdition(workshop, wanted),
    format: 'html',
    job: 'j1',
  });
  if (isRefusal(file)) throw new Error(file.refused);
  await test.desk.saveFile({ file: file.file });
  return { name: file.name, text: Buffer.from(test.saved.at(-1)?.bytes ?? []).toString('utf8') };
}

describe('attendance', () => {
  it('is in the people file only, is kept after a restart, and is taken back by one undo', async () => {
    await twoPeople();
    const before = test.changes.filter(({ ledger }) => ledger.scope === 'workshop').length;
    const note = { participants: ['p-NE', 'p-CI'], day: '2019-10-24', noted: 'present' as const };
    expect(isRefusal(await test.run(people(), 'attendance.note', note))).toBe(false);
    expect(test.changes.filter(({ ledger }) => ledger.scope === 'workshop')).toHaveLength(before);
    test = await test.reopened();
    expect((await exported(LIST)).text).toContain('Person NE');
    await test.desk.undo({ ledger: people() });
    expect(
      refusedWith(
        await test.desk.exportEdition({ edition: peopleEdition(workshop, LIST), format: 'html', job: 'j' }),
      ),
    ).toBe('people.nonePresent');
  });
});

describe('lists of people', () => {
  it('have a file name that says what they are', async () => {
    await twoPeople();
    const { name, text } = await exported(SHEET);
    expect(name).toBe('2019-10-24_Abidjan_Signature-sheet_EN-FR.html');
    expect(text).toContain('Person NE');
    const all = await exported({ ...LIST, presentOnly: false });
    expect(all.name).toBe('2019-10-24_Abidjan_Liste-des-participants_FR.html');
  });

  it('in Word are checked before they are handed out', async () => {
    await twoPeople();
    const file = await test.desk.exportEdition({
      edition: peopleEdition(workshop, SHEET),
      format: 'docx',
      job: 'j1',
    });
    if (isRefusal(file)) throw new Error(file.refused);
    expect(file.name).toMatch(/\.docx$/);
    expect(file.bytes).toBeGreaterThan(2_000);
  });

  it('are refused when there is nobody to print', async () => {
    const asked = { format: 'docx', job: 'j1' } as const;
    expect(
      refusedWith(await test.desk.exportEdition({ ...asked, edition: peopleEdition(workshop, SHEET) })),
    ).toBe('people.none');
    expect(
      refusedWith(await test.desk.exportEdition({ ...asked, edition: peopleEdition(workshop, LIST) })),
    ).toBe('people.none');
    const gone = { ...asked, edition: peopleEdition('gone', SHEET) };
    expect(refusedWith(await test.desk.exportEdition(gone))).toBe('workshop.unknown');
  });
});
