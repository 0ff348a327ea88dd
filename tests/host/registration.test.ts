import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../core/messages/refusal';
import { columnsRead } from '../../core/participants/preview';
import { encode } from '../core/participants/encode';
import { outcomeOf, openList, readAgain } from '../support/lists';
import { refusedWith } from '../support/host';
import { delegations, LIST, people, rowsOf, test, workshop } from '../support/importedLists';

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

  it('shows each row with its cells, the delegation recognised, and why it was merged or refused', async () => {
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

  it('can be read again with other columns, still without a heading', async () => {
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

  it('reads the first row as a person only when that is chosen', async () => {
    const preview = await openList(test.desk, workshop, 'Name,Country\nAwa Diop,Mali\n');
    const mapping = { ...preview.mapping, header: null, firstRow: 0 };
    expect(outcomeOf(preview).totals.rows).toBe(1);
    expect(outcomeOf(await readAgain(test.desk, preview.list, { mapping })).totals.rows).toBe(2);
  });

  it('leaves nothing out silently: rows without a name are listed too, and any rows can be saved with their reasons', async () => {
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

  it('of a file that is no list is refused, and no preview stays open', async () => {
    const bytes = Uint8Array.from(encode('%PDF-1.7', 'utf-8'));
    const answer = await test.desk.openList({ workshop, name: 'x.pdf', bytes, job: 'j' });
    expect(refusedWith(answer)).toBe('spreadsheet.unreadable');
    expect(refusedWith(await test.desk.listRows({ list: 'x', filter: 'all', from: 0, count: 1 }))).toBe(
      'registration.gone',
    );
  });
});

describe('a name that fits several delegations', () => {
  const CONGO = 'Name,Country\nA A,Congo\nB B,congo\nC C,Guinea\nD D,Niger\n';

  it('is never guessed: nothing is imported before somebody chooses a delegation for each spelling', async () => {
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

  it('can be kept as written, or assigned to a delegation of the workshop', async () => {
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
