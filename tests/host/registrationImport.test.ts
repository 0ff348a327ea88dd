import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Notice } from '../../core/contract';
import { outcomeOf, openList, readAgain } from '../support/lists';
import { refusedWith, TestHost } from '../support/host';
import { delegations, LIST, goOnWith, people, redo, test, undo, workshop } from '../support/importedLists';

describe('an import', () => {
  it('adds delegations and people as previewed, and one undo removes them all', async () => {
    const preview = await openList(test.desk, workshop, LIST);
    expect(await test.desk.importList({ list: preview.list })).toMatchObject({
      people: 4,
      delegations: 3,
      completed: 0,
    });
    const imported = Object.values(await people());
    expect(imported.map(({ name }) => name)).toEqual([
      'Awa KOUASSI',
      'Mariam TRAORÉ',
      'Ibrahim SAÏDOU',
      'Rima HADDAD',
    ]);
    const here = new Set((await delegations()).map(({ id }) => id));
    expect(imported.every(({ delegation }) => delegation !== undefined && here.has(delegation))).toBe(true);

    await undo('workshop');
    expect([await people(), await delegations()]).toEqual([{}, []]);
    await redo('people');
    expect(Object.keys(await people())).toHaveLength(4);
    expect(await delegations()).toHaveLength(3);
    await undo('people');
    expect([await people(), await delegations()]).toEqual([{}, []]);
  });

  it('is undone as a whole after a restart, and not at all once part of it is used', async () => {
    await test.desk.importList({ list: (await openList(test.desk, workshop, LIST)).list });
    goOnWith(await test.reopened());
    const [first] = await delegations();
    const ledger = { scope: 'workshop' as const, id: workshop };
    await test.capture(workshop, 'r1', 'Train magistrates');
    await test.run(ledger, 'recommendation.setProposers', { id: 'r1', proposers: [first?.id ?? ''] });
    expect(refusedWith(await undo('people'))).toBe('undo.changedSince');
    expect([Object.keys(await people()).length, (await delegations()).length]).toEqual([4, 3]);
    await undo('workshop');
    await undo('workshop');
    await undo('workshop');
    expect([await people(), await delegations()]).toEqual([{}, []]);
  });

  it('cannot be redone in part', async () => {
    await test.desk.importList({ list: (await openList(test.desk, workshop, LIST)).list });
    await undo('workshop');
    await test.run({ scope: 'workshop', id: workshop }, 'delegation.add', {
      kind: 'state',
      name: { en: 'Mali' },
    });
    expect(refusedWith(await redo('people'))).toBe('redo.partGone');
    expect(await people()).toEqual({});
  });

  it('of the same list again adds nothing, and of a longer one only what is new', async () => {
    await test.desk.importList({ list: (await openList(test.desk, workshop, LIST)).list });
    const again = await openList(test.desk, workshop, LIST);
    expect(outcomeOf(again).totals).toEqual({ rows: 6, imported: 0, merged: 5, refused: 1 });
    expect(refusedWith(await test.desk.importList({ list: again.list }))).toBe('registration.nothing');
    const longer = await openList(
      test.desk,
      workshop,
      `${LIST}\r\nNiger;BA;Aïcha;Juge;\r\nNiger;SAÏDOU;Ibrahim;;ib@example.org`,
    );
    expect(await test.desk.importList({ list: longer.list })).toMatchObject({
      people: 1,
      delegations: 0,
      completed: 1,
    });
    await undo('people');
    expect(Object.values(await people()).map(({ email }) => email)).toEqual([
      'awa@example.org',
      ...Array(3).fill(undefined),
    ]);
  });

  it('is refused when the workshop changed since the preview, and done after a new preview', async () => {
    const { list } = await openList(test.desk, workshop, LIST);
    await test.run({ scope: 'workshop', id: workshop }, 'delegation.add', {
      kind: 'state',
      code: 'NE',
      name: { en: 'Niger' },
    });
    expect(refusedWith(await test.desk.importList({ list }))).toBe('registration.changedSince');
    await readAgain(test.desk, list, {});
    expect(await test.desk.importList({ list })).toMatchObject({ people: 4, delegations: 2 });
  });

  it('is neither delayed nor changed by a capture meanwhile', async () => {
    const { list } = await openList(test.desk, workshop, LIST);
    await test.capture(workshop, 'r1', 'Train magistrates');
    expect(await test.desk.importList({ list })).toMatchObject({ people: 4 });
  });

  it('puts no name of a person into the workshop', async () => {
    await test.desk.importList({ list: (await openList(test.desk, workshop, LIST)).list });
    await test.host.close();
    const folder = path.join(test.library, 'workshops');
    const files = await readdir(folder, { recursive: true, withFileTypes: true });
    const named: string[] = [];
    for (const file of files.filter((each) => each.isFile())) {
      const place = path.join(file.parentPath, file.name);
      if (/KOUASSI|TRAOR|HADDAD|SA\u00cfDOU/.test(await readFile(place, 'utf8')))
        named.push(path.relative(folder, place));
    }
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((place) => !place.split(path.sep).includes('people'))).toEqual([]);
    goOnWith(await TestHost.open(test.library));
  });
});

describe('a crash between the two files of an import', () => {
  /** The library as after a power cut: the delegations are on disk and noted, the people were never written. */
  async function cutShort(): Promise<Notice[]> {
    await test.desk.importList({ list: (await openList(test.desk, workshop, LIST)).list });
    const folder = path.join(test.library, 'workshops');
    const files = (await readdir(folder, { recursive: true })).map((file) => path.join(folder, file));
    const journals = files.filter((file) => /journal-\d+\.jsonl$/.test(file));
    const [journal] = journals.filter((file) => !file.includes(`${path.sep}people${path.sep}`));
    const act = /"act":"(\w+)"/.exec(await readFile(journal ?? '', 'utf8'))?.[1] ?? '';
    await test.desk.putDraft({ workshop, key: 'list.import', text: act });
    await test.host.close();
    const ofPeople = files.find((file) => file.endsWith(`${path.sep}people`));
    await rm(ofPeople ?? '', { recursive: true });
    goOnWith(await TestHost.open(test.library));
    const notices: Notice[] = [];
    test.host.desk.subscribe((event, value) => {
      if (event === 'notice') notices.push(value as Notice);
    });
    return notices;
  }

  it('is reported once at the next opening, and one undo removes the delegations', async () => {
    const notices = await cutShort();
    expect(await people()).toEqual({});
    expect(await delegations()).toHaveLength(3);
    await people();
    expect(notices).toEqual([{ level: 'warning', message: 'import.half' }]);
    await undo('workshop');
    expect(await delegations()).toEqual([]);
  });

  it('is repaired by importing the list again, which adds nobody twice', async () => {
    await cutShort();
    const again = await openList(test.desk, workshop, LIST);
    expect(outcomeOf(again).delegations.added).toBe(0);
    expect(await test.desk.importList({ list: again.list })).toMatchObject({ people: 4, delegations: 0 });
    expect(await delegations()).toHaveLength(3);
  });
});
