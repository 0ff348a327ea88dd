import { afterEach, describe, expect, it } from 'vitest';
import { belongingTo } from '../../core/model/belongings';
import { LIBRARY } from '../../core/ledger/ledger';
import { proposalIn } from '../../core/queries/proposalRecords';
import { isRefusal, type Refusal } from '../../core/messages/refusal';
import { TestHost } from '../support/host';
import { filesThatHold } from '../support/planted';

let test: TestHost;
afterEach(async () => test.end());

const NAMES = ['Oumou Sangaré', 'Moussa Traoré-Keita'];
const LIST = ['Pays;Nom', ...NAMES.map((name) => `${name};Mali`)].join('\n');

const accepted = <T>(answer: T | Refusal): T => {
  if (isRefusal(answer)) throw new Error(JSON.stringify(answer));
  return answer;
};

async function ready(): Promise<string> {
  const started = await TestHost.ready();
  test = started.test;
  return started.workshop;
}

const workshopRef = (id: string) => ({ scope: 'workshop', id }) as const;
const peopleRef = (id: string) => ({ scope: 'people', id }) as const;

/** Files of the library that contain one of the names, packed or not. */
const filesThatName = (names: readonly string[]) => filesThatHold(test.library, names);

/** Imports a list with its columns swapped, so that names of people become delegations, and undoes it. */
async function importSwapped(workshop: string): Promise<void> {
  const bytes = new TextEncoder().encode(LIST);
  const open = accepted(await test.desk.openList({ workshop, name: 'liste.csv', bytes, job: 'j1' }));
  const mapping = { ...open.mapping, columns: ['delegation' as const, 'name' as const] };
  const choices = Object.fromEntries(NAMES.map((name) => [name, { kind: 'free' as const }]));
  await test.desk.previewList({ list: open.list, options: { mapping, choices }, job: 'j2' });
  accepted(await test.desk.importList({ list: open.list }));
}

describe('erasing people', () => {
  it('leaves no byte of names from an undone import with swapped columns', async () => {
    const workshop = await ready();
    await importSwapped(workshop);
    expect(
      Object.values((await test.workshop(workshop)).delegations).map(({ name }) => Object.values(name)[0]),
    ).toContain(NAMES[0]);
    accepted(await test.step('undo', workshopRef(workshop)));
    expect((await test.workshop(workshop)).delegations).toEqual({});
    expect((await filesThatName(NAMES)).length).toBeGreaterThan(0);
    accepted((await test.desk.erasePeople({ workshop })) ?? 'erased');
    expect(await filesThatName(NAMES)).toEqual([]);
    test = await test.reopened();
    expect(await filesThatName(NAMES)).toEqual([]);
  });

  it('is announced to every window that shows those people, which goes on with the new file', async () => {
    const workshop = await ready();
    const people = peopleRef(workshop);
    await test.run(people, 'participant.add', { id: 'p1', name: NAMES[0] ?? '' });
    await test.run(people, 'participant.add', { id: 'p2', name: NAMES[1] ?? '' });
    test.changes.length = 0;
    accepted((await test.desk.erasePeople({ workshop })) ?? 'erased');
    const change = test.changes.filter(({ ledger }) => ledger.scope === 'people').at(-1);
    expect(change).toMatchObject({ rev: 0, patches: [{ path: [], value: { participants: {} } }] });
    expect(accepted(await test.run(people, 'participant.add', { id: 'p3', name: 'Somebody New' })).rev).toBe(
      1,
    );
    test = await test.reopened();
    expect(await filesThatName(NAMES)).toEqual([]);
  });

  it('removes the names from texts typed later in a window that was open before', async () => {
    const workshop = await ready();
    await test.run(peopleRef(workshop), 'participant.add', { id: 'p1', name: NAMES[0] ?? '' });
    const typed = (more: string) => {
      const text = JSON.stringify([{ type: 'text', text: `As ${NAMES[0]} said${more}` }]);
      return test.desk.putDraft({ workshop, key: 'capture', text });
    };
    await typed('');
    const erasing = test.desk.erasePeople({ workshop });
    await Promise.all([typed(','), erasing, typed(', the')]);
    accepted((await erasing) ?? 'erased');
    await typed(', the border');
    expect(await filesThatName(NAMES)).toEqual([]);
    expect(JSON.stringify(await test.desk.listDrafts({ workshop }))).toContain('As […] said, the border');
  });

  it('lists where names are in texts, leaves the undecided ones, and removes the others from texts and history', async () => {
    const workshop = await ready();
    for (const [at, name] of NAMES.entries())
      await test.run(peopleRef(workshop), 'participant.add', { id: `p${at}`, name });
    await test.capture(workshop, 'n1', `As ${NAMES[0]} proposed, share information`);
    await test.capture(workshop, 'n2', 'Train border guards');
    await test.run(workshopRef(workshop), 'note.add', { id: 'n2', text: `Ask ${NAMES[1]?.toUpperCase()}` });
    await test.desk.putDraft({ workshop, key: 'capture', text: `${NAMES[1]} said` });
    const preview = accepted(await test.desk.previewErasure({ workshop, job: 'look' }));
    expect(preview.places).toMatchObject([
      { name: NAMES[0], part: 'recommendations', id: 'n1', isNote: false },
      { name: NAMES[1], part: 'recommendations', id: 'n2', isNote: true },
    ]);
    accepted(
      (await test.desk.erasePeople({ workshop, inTexts: [NAMES[1] ?? ''], job: 'erase' })) ?? 'erased',
    );
    expect(await test.wordings(workshop)).toEqual([
      `As ${NAMES[0]} proposed, share information`,
      'Train border guards',
    ]);
    const state = await test.workshop(workshop);
    expect(belongingTo(state.notes, 'n2')[0]?.text).toBe('Ask […]');
    expect(await filesThatName(NAMES.slice(1))).toEqual([]);
    const files = await filesThatName(NAMES.slice(0, 1));
    expect(files.every((file) => !file.includes('people'))).toBe(true);
    // Work goes on, after a restart too.
    test = await test.reopened();
    await test.run(LIBRARY, 'settings.workAs', { actor: 'awa' });
    accepted(await test.capture(workshop, 'n3', 'Protect witnesses'));
    expect((await test.wordings(workshop)).length).toBe(3);
  });

  it('reaches what was put forward, where the draft does not have the name any more', async () => {
    const workshop = await ready();
    await test.run(peopleRef(workshop), 'participant.add', { id: 'p1', name: NAMES[0] ?? '' });
    await test.capture(workshop, 'n1', `As ${NAMES[0]} proposed, share information`);
    await test.run(workshopRef(workshop), 'recommendation.reword', {
      id: 'n1',
      language: 'en',
      base: 1,
      nodes: [{ type: 'text', text: 'Share information' }],
    });
    const preview = accepted(await test.desk.previewErasure({ workshop, job: 'look' }));
    expect(preview.places).toMatchObject([{ name: NAMES[0], part: 'recommendations', id: 'n1' }]);
    const erasing = { workshop, inTexts: NAMES.slice(0, 1), job: 'erase' };
    accepted((await test.desk.erasePeople(erasing)) ?? 'erased');
    expect(await filesThatName(NAMES.slice(0, 1))).toEqual([]);
    const { recommendations } = await test.workshop(workshop);
    expect(recommendations['n1']?.putForward?.text.en?.nodes).toEqual([
      { type: 'text', text: 'As […] proposed, share information' },
    ]);
  });

  it('leaves an undecided name in texts, in every spelling of the people file', async () => {
    const workshop = await ready();
    const add = (id: string, name: string) => test.run(peopleRef(workshop), 'participant.add', { id, name });
    accepted(await add('p1', 'OUMOU SANGARE'));
    accepted(await add('p2', 'Sangaré Oumou'));
    accepted(await add('p3', 'Oumou Sangaré'));
    await test.capture(workshop, 'n1', 'As Oumou Sangaré proposed');
    accepted((await test.desk.erasePeople({ workshop, inTexts: [], job: 'erase' })) ?? 'erased');
    expect(await test.wordings(workshop)).toEqual(['As Oumou Sangaré proposed']);
  });

  it('names the archived packages that hold one of the names, and leaves them as they are', async () => {
    const workshop = await ready();
    await test.run(peopleRef(workshop), 'participant.add', { name: NAMES[0] ?? '' });
    await test.run(workshopRef(workshop), 'document.setField', {
      field: 'opening',
      language: 'en',
      base: [1],
      paragraphs: [[{ type: 'text', text: `${NAMES[0]} opened the meeting.` }]],
    });
    await test.capture(workshop, 'n1', 'Share information');
    const issued = { status: 'issued' as const, issuedOn: '2019-11-04' };
    accepted(await test.run(workshopRef(workshop), 'document.setStatus', issued));
    const asked = { workshop, language: 'en' as const, allowMissing: true, job: 'archive' };
    const { package: id } = accepted(await test.desk.archiveDocument(asked));
    const preview = accepted(await test.desk.previewErasure({ workshop, job: 'look' }));
    expect(preview.packages.map((each) => each.package)).toEqual([id]);
    accepted((await test.desk.erasePeople({ workshop, job: 'erase' })) ?? 'erased');
    expect(accepted(await test.desk.verifyPackage({ package: id }))).toMatchObject({ valid: true });
  });

  it('removes them from all titles of the list of workshops, and keeps the people who work here', async () => {
    const workshop = await ready();
    const [named = ''] = NAMES;
    await test.run(peopleRef(workshop), 'participant.add', { name: named });
    for (const title of [`Visit of ${named}`, `${named.toUpperCase()} again`]) {
      accepted(await test.run(workshopRef(workshop), 'meeting.describe', { title: { en: title } }));
      // Closing updates the list of workshops.
      test = await test.reopened();
    }
    await test.run(LIBRARY, 'actor.add', { id: 'oumou', name: named, role: 'secretariat' });
    expect((await filesThatName(['Visit of'])).some((file) => file.startsWith('library/'))).toBe(true);
    accepted((await test.desk.erasePeople({ workshop, inTexts: [named], job: 'erase' })) ?? 'erased');
    expect((await test.workshopList())[workshop]?.title).toEqual({ en: '[…] again' });
    expect(await filesThatName([`Visit of ${named}`, named.toUpperCase()])).toEqual([]);
    test = await test.reopened();
    expect((await test.workshopList())[workshop]?.title).toEqual({ en: '[…] again' });
    const opened = accepted(await test.desk.openLedger({ ledger: LIBRARY }));
    expect(JSON.stringify(opened.state)).toContain(named);
  });

  it('erases the people of a workshop in the bin too', async () => {
    const workshop = await ready();
    await test.run(peopleRef(workshop), 'participant.add', { name: NAMES[0] ?? '' });
    await test.run(LIBRARY, 'workshop.bin', { id: workshop });
    accepted((await test.desk.erasePeople({ workshop })) ?? 'erased');
    expect(await filesThatName(NAMES)).toEqual([]);
  });
});

describe('erasing attribution', () => {
  it('keeps texts and numbers, leaves no line with a proposer, and records itself without naming a State', async () => {
    const workshop = await ready();
    await test.run(workshopRef(workshop), 'delegation.add', {
      id: 'wakanda',
      kind: 'state',
      name: { en: 'Wakanda' },
    });
    await test.run(workshopRef(workshop), 'recommendation.capture', {
      id: 'n1',
      language: 'en',
      nodes: [{ type: 'text', text: 'Share information' }],
      proposers: ['wakanda'],
    });
    await test.run(workshopRef(workshop), 'contribution.record', {
      text: 'We want to share',
      delegation: 'wakanda',
      recommendations: ['n1'],
    });
    accepted(await test.desk.eraseAttribution({ workshop, whose: ['n1'], job: 'erase' }));
    const state = await test.workshop(workshop);
    expect(state.recommendations['n1']).toMatchObject({ proposers: [] });
    expect(proposalIn(state, 'n1')).toMatchObject({ proposers: [], number: 1 });
    expect(state.contributions).toEqual({});
    expect(await test.wordings(workshop)).toEqual(['Share information']);
    expect(await filesThatName(['We want to share'])).toEqual([]);
    test = await test.reopened();
    expect(await test.wordings(workshop)).toEqual(['Share information']);
    expect((await test.workshop(workshop)).recommendations['n1']?.proposers).toEqual([]);
  });
});
