import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isRefusal } from '../../core/messages/refusal';
import type { States } from '../../core/ledger/ledger';
import type { Notice } from '../../core/contract';
import { columnsRead } from '../../core/participants/preview';
import { encode } from '../core/participants/encode';
import { outcomeOf, openList, readAgain } from '../support/lists';
import { refusedWith, TestHost } from '../support/host';

let test: TestHost;
let workshop: string;
beforeEach(async () => {
  ({ test, workshop } = await TestHost.ready());
});
afterEach(async () => test.end());

const LIST = [
  'Pays;Nom;Prénom;Fonction;Courriel',
  'Côte d’Ivoire;KOUASSI;Awa;Chef de délégation;awa@example.org',
  'Ivory Coast;TRAORÉ;Mariam;Juge;',
  'Niger;SAÏDOU;Ibrahim;Magistrat;',
  'CI;Kouassi;Awa;Directrice;',
  'Liban;HADDAD;Rima;Experte;',
  'Niger;;;Magistrat;',
].join('\r\n');

async function people(): Promise<States['people']['participants']> {
  const opened = await test.desk.openLedger({ ledger: { scope: 'people', id: workshop } });
  if (isRefusal(opened)) throw new Error(opened.refused);
  return (opened.state as States['people']).participants;
}
const delegations = async () => Object.values((await test.workshop(workshop)).delegations);
const undo = (scope: 'workshop' | 'people') => test.step('undo', { scope, id: workshop });
const redo = (scope: 'workshop' | 'people') => test.step('redo', { scope, id: workshop });

async function rowsOf(list: string, filter: 'all' | 'refused' | 'merged' | 'skipped' | 'doubtful' = 'all') {
  const answer = await test.desk.listRows({ list, filter, from: 0, count: 500 });
  if (isRefusal(answer)) throw new Error(answer.refused);
  return answer.rows;
}

describe('the preview of a list', () => {
  it('says how it was read, what each column holds, and adds up', async () => {
    const preview = await openList(test.desk, workshop, encode(LIST, 'windows-1252'), 'inscriptions.csv');
    expect(preview.text).toEqual({ encoding: 'windows-1252', separator: ';' });
    expect(preview.mapping.columns).toEqual(['delegation', 'familyName', 'givenName', 'function', 'email']);
    const outcome = outcomeOf(preview);
    expect(outcome.totals).toEqual({ rows: 6, imported: 4, merged: 1, refused: 1 });
    expect(outcome.delegations).toEqual({ added: 3, free: 1 });
    expect(test.changes.filter(({ ledger }) => ledger.scope !== 'library')).toHaveLength(1);
  });

  it('shows each row with its cells, the delegation it was taken for, and why it was merged or refused', async () => {
    const { list } = await openList(test.desk, workshop, LIST);
    const rows = await rowsOf(list);
    expect(rows.map(({ row, kind }) => [row, kind])).toEqual([
      ...[
        [2, 'new'],
        [3, 'new'],
        [4, 'new'],
        [5, 'merged'],
        [6, 'new'],
        [7, 'refused'],
      ],
    ]);
    expect(rows[1]?.delegation).toBe("Côte d'Ivoire");
    expect(rows[1]?.cells[0]).toEqual({ text: 'Ivory Coast', state: 'matched' });
    expect(rows[3]?.notes[0]?.note).toEqual({
      refused: 'registration.sameAsRow',
      values: { row: 2, name: 'Awa KOUASSI' },
    });
    expect(rows[4]?.notes[0]?.note.refused).toBe('registration.freeDelegation');
    expect(await rowsOf(list, 'refused')).toMatchObject([
      { row: 7, notes: [{ note: { refused: 'registration.noName' } }] },
    ]);
  });

  it('reads it again with other columns, and does not forget that there was no heading', async () => {
    const preview = await openList(test.desk, workshop, 'Awa Diop,Judge,Mali\nJo Roe,Police,Niger\n');
    expect(preview.notes.map(({ refused }) => refused)).toEqual(['registration.noHeader']);
    expect(columnsRead(preview.mapping)).toEqual([0, 1, 2]);
    const again = await readAgain(test.desk, preview.list, {
      mapping: { ...preview.mapping, columns: ['name', 'ignored', 'delegation'] },
    });
    expect(outcomeOf(again).totals.imported).toBe(2);
    const none = await readAgain(test.desk, preview.list, {
      mapping: { ...preview.mapping, columns: ['function', 'function', 'delegation'] },
    });
    expect(refusedWith(none.outcome)).toBe('registration.noNames');
    expect(none.columns).toHaveLength(3);
    expect(refusedWith(await test.desk.importList({ list: preview.list }))).toBe('registration.noNames');
  });

  it('takes headings in the first row for a person only when told so', async () => {
    const preview = await openList(test.desk, workshop, 'Name,Country\nAwa Diop,Mali\n');
    const mapping = { ...preview.mapping, header: null, firstRow: 0 };
    expect(outcomeOf(preview).totals.rows).toBe(1);
    expect(outcomeOf(await readAgain(test.desk, preview.list, { mapping })).totals.rows).toBe(2);
  });

  it('leaves out nothing in silence: rows that are nobody are listed too, and any rows can be saved with their reasons', async () => {
    const preview = await openList(
      test.desk,
      workshop,
      `Participants\n\n${LIST.replaceAll('\r', '')}\n`,
      'liste.csv',
    );
    expect(outcomeOf(preview).counts).toMatchObject({ all: 6, refused: 1, skipped: 3 });
    expect((await rowsOf(preview.list, 'skipped')).map(({ row }) => row)).toEqual([1, 2, 3]);
    const file = await test.desk.saveListRows({ list: preview.list, filter: 'refused' });
    if (isRefusal(file)) throw new Error(file.refused);
    await test.desk.saveFile({ file: file.file });
    const saved = new TextDecoder().decode(test.saved[0]?.bytes);
    expect(test.saved[0]?.name).toBe('liste_refused.csv');
    expect(saved).toContain('9,refused,"This row names nobody.');
    expect(saved.trim().split('\r\n')).toHaveLength(2);
  });

  it('of a file that is no list is refused, and nothing stays open', async () => {
    const bytes = Uint8Array.from(encode('%PDF-1.7', 'utf-8'));
    const answer = await test.desk.openList({ workshop, name: 'x.pdf', bytes, job: 'j' });
    expect(refusedWith(answer)).toBe('spreadsheet.unreadable');
    expect(refusedWith(await test.desk.listRows({ list: 'x', filter: 'all', from: 0, count: 1 }))).toBe(
      'registration.gone',
    );
  });
});

describe('a name that several delegations could have', () => {
  const CONGO = 'Name,Country\nA A,Congo\nB B,congo\nC C,Guinea\nD D,Niger\n';

  it('is never guessed: nothing is imported before somebody says once for each spelling which is meant', async () => {
    const preview = await openList(test.desk, workshop, CONGO);
    const { spellings } = outcomeOf(preview);
    expect(spellings.map(({ text, rows, doubt }) => [text, rows, doubt])).toEqual([
      ['Congo', 2, 'several'],
      ['Guinea', 1, 'several'],
    ]);
    expect(spellings[0]?.candidates).toEqual(['CG', 'CD']);
    expect(await test.desk.importList({ list: preview.list })).toMatchObject({
      refused: 'registration.undecided',
      values: { texts: 'Congo, Guinea' },
    });
    expect(await delegations()).toEqual([]);
    const [congo] = await rowsOf(preview.list);
    expect(congo?.delegation).toBeUndefined();
    expect(congo?.notes.map(({ note }) => note.refused)).toEqual(['registration.whichDelegation']);
    expect(outcomeOf(preview).delegations.free).toBe(0);

    const choices = {
      congo: { kind: 'entry' as const, code: 'CD' },
      guinea: { kind: 'entry' as const, code: 'GN' },
    };
    await readAgain(test.desk, preview.list, { choices });
    expect(await test.desk.importList({ list: preview.list })).toMatchObject({ people: 4, delegations: 3 });
    expect((await delegations()).map(({ code }) => code).sort()).toEqual(['CD', 'GN', 'NE']);
  });

  it('can be kept as it is written, or be one that the workshop has', async () => {
    await test.run({ scope: 'workshop', id: workshop }, 'delegation.add', {
      id: 'mine',
      kind: 'state',
      name: { en: 'Congo (observer mission)' },
    });
    const preview = await openList(test.desk, workshop, CONGO);
    await readAgain(test.desk, preview.list, {
      choices: { congo: { kind: 'delegation', id: 'mine' }, guinea: { kind: 'free' } },
    });
    await test.desk.importList({ list: preview.list });
    expect((await delegations()).map(({ code, name }) => code ?? name.en).sort()).toEqual([
      'Congo (observer mission)',
      'Guinea',
      'NE',
    ]);
    const who = Object.values(await people());
    expect(who.filter(({ delegation }) => delegation === 'mine').map(({ name }) => name)).toEqual([
      'A A',
      'B B',
    ]);
  });
});

describe('an import', () => {
  it('adds delegations and people as the preview promised, and one undo takes it all back', async () => {
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
    test = await test.reopened();
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

  it('cannot be brought back by halves', async () => {
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

  it('is refused when the workshop changed since the preview, and done after another look', async () => {
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

  it('is not kept waiting, nor changed, by a capture meanwhile', async () => {
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
    test = await TestHost.open(test.library);
  });
});

describe('a stop between the two files of an import', () => {
  /** As after a power cut: the delegations are on disk and noted, the people were never written. */
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
    test = await TestHost.open(test.library);
    const notices: Notice[] = [];
    test.host.desk.subscribe((event, value) => {
      if (event === 'notice') notices.push(value as Notice);
    });
    return notices;
  }

  it('is told once at the next opening, and one undo takes the delegations back', async () => {
    const notices = await cutShort();
    expect(await people()).toEqual({});
    expect(await delegations()).toHaveLength(3);
    await people();
    expect(notices).toEqual([{ level: 'warning', message: 'import.half' }]);
    await undo('workshop');
    expect(await delegations()).toEqual([]);
  });

  it('is mended by importing the list again, which adds nobody twice', async () => {
    await cutShort();
    const again = await openList(test.desk, workshop, LIST);
    expect(outcomeOf(again).delegations.added).toBe(0);
    expect(await test.desk.importList({ list: again.list })).toMatchObject({ people: 4, delegations: 0 });
    expect(await delegations()).toHaveLength(3);
  });
});
