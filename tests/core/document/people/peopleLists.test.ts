import { describe, expect, it } from 'vitest';
import { html } from '../../../../core/document/html';
import { makePeopleList } from '../../../../core/document/people/makePeopleList';
import type { PeopleListOptions } from '../../../../core/document/people/peopleListOptions';
import type { DocumentTree, Table } from '../../../../core/document/tree';
import { textOf, visibleText } from '../../../../core/document/visibleText';
import { isRefusal } from '../../../../core/messages/refusal';
import { LIST, peopleList, SHEET } from '../../../fixtures/people';
import { workshopOf } from '../../../fixtures/workshops';

function made(wanted: PeopleListOptions): DocumentTree {
  const tree = makePeopleList(peopleList(wanted));
  if (isRefusal(tree)) throw new Error(tree.refused);
  return tree;
}

function tablesOf({ blocks }: DocumentTree): Table[] {
  return blocks.filter((block): block is Table => block.kind === 'table');
}

/** The rows of a table as text; paragraphs of a cell are joined by " | ". */
function rowsOf(table: Table | undefined): string[][] {
  return (table?.rows ?? []).map((row) =>
    row.map(({ blocks }) => blocks.map(({ inlines }) => textOf(inlines)).join(' | ')),
  );
}

describe('the signature sheet', () => {
  it('gives its title, the meeting, place and days in both languages', () => {
    expect(rowsOf(tablesOf(made(SHEET))[0])).toEqual([
      [
        'Signature sheet | Workshop on borders | Abidjan, 24 and 25 October 2019',
        'Feuille de présence | Atelier sur les frontières | Abidjan, 24 et 25 octobre 2019',
      ],
    ]);
  });

  it('marks a title that is there in one language only, and says a period as each language does', () => {
    const input = peopleList({ ...LIST, languages: ['fr'] });
    const { meeting } = input.workshop;
    const workshop = {
      ...input.workshop,
      meeting: { ...meeting, title: { en: 'Workshop on borders' }, endsOn: '2019-10-26' },
    };
    const tree = makePeopleList({ ...input, workshop });
    if (isRefusal(tree)) throw new Error(tree.refused);
    expect(rowsOf(tablesOf(tree)[0])).toEqual([
      ['Liste des participants | [non traduit] Workshop on borders | Abidjan, du 24 au 26 octobre 2019'],
    ]);
    const [head] = tablesOf(tree)[0]?.rows[0] ?? [];
    expect(head?.blocks.map(({ language }) => language)).toEqual([undefined, 'en', undefined]);
  });

  it('has a line for each person, head first, for delegations without names, and for late arrivals', () => {
    expect(rowsOf(tablesOf(made(SHEET))[1])).toEqual([
      [
        'Delegation | Délégation',
        'Name | Nom',
        'Function | Fonction',
        '24 October | 24 octobre',
        '25 October | 25 octobre',
      ],
      ['Niger', 'Ms Aïssa Maïga', 'Director, Border police', '', ''],
      ['Niger', 'Ibrahim Saïdou', 'Adviser', '', ''],
      ['Germany | Allemagne', '', '', '', ''],
      ['Côte d’Ivoire', 'Kouassi N’Dri', 'Prosecutor', '', ''],
      ['UNODC | ONUDC', 'Jo Doe', '', '', ''],
      ['', 'Sam Roe', '', '', ''],
      ['', '', '', '', ''],
      ['', '', '', '', ''],
      ['', '', '', '', ''],
    ]);
  });

  it('marks where a delegation begins, and keeps its lines on one page', () => {
    const [, sheet] = tablesOf(made(SHEET));
    expect(sheet?.groupStarts).toEqual([1, 3, 4, 5, 6, 7]);
    const kept = sheet?.rows.map((row) => row.some(({ blocks }) => blocks.some((each) => each.keepWithNext)));
    expect(kept).toEqual([false, true, ...Array<boolean>(8).fill(false)]);
  });

  it('says “Signature” over its only column, and names the halves of each day', () => {
    const one = tablesOf(made({ ...SHEET, days: ['2019-10-24'] }))[1];
    expect(rowsOf(one)[0]?.at(-1)).toBe('Signature');
    const halves = tablesOf(made({ ...SHEET, languages: ['fr'], halfDays: true }))[1];
    expect(rowsOf(halves)[0]?.slice(3)).toEqual([
      '24 octobre | matin',
      '24 octobre | après-midi',
      '25 octobre | matin',
      '25 octobre | après-midi',
    ]);
  });

  it('goes on over further pages when there are more days than a page has room to sign', () => {
    const days = ['2019-10-21', '2019-10-22', '2019-10-23', '2019-10-24', '2019-10-25'];
    const tree = made({ ...SHEET, days, halfDays: true });
    const [, first, second] = tablesOf(tree);
    expect([first?.columns.length, second?.columns.length]).toEqual([9, 7]);
    expect(rowsOf(second).map(([, name]) => name)).toEqual(rowsOf(first).map(([, name]) => name));
    expect(tree.blocks.filter((block) => block.kind === 'paragraph' && block.pageBreakBefore)).toHaveLength(
      1,
    );
    expect(visibleText(tree)).toContain('Signature sheet (continued) Feuille de présence (suite)');
  });

  it('is in the alphabetical order of its first language when that is chosen', () => {
    const names = rowsOf(tablesOf(made({ ...SHEET, languages: ['fr'], order: 'alphabetical' }))[1]);
    expect(names.map(([delegation]) => delegation).slice(1, 5)).toEqual([
      'Allemagne',
      'Côte d’Ivoire',
      'Niger',
      'Niger',
    ]);
  });

  it('carries no contact, note or note of attendance, and names nobody in its properties', () => {
    const tree = made(SHEET);
    expect(JSON.stringify(tree)).not.toMatch(/example\.org|\+227|arrives late/);
    expect(tree.properties).toMatchObject({
      title: 'Signature sheet · Feuille de présence – Workshop on borders',
      creator: 'Rabat Process',
    });
    expect(tree.footer.left).toBe('Contains personal data · Contient des données personnelles');
  });

  it('prints as a page: landscape, the header on every page, room to sign', () => {
    const page = html(made(SHEET));
    expect(page).toContain('@page { size: 297mm 210mm;');
    expect(page).toContain('counter(page) " / " counter(pages)');
    expect(page).toContain('thead { display: table-header-group; }');
    expect(page.match(/<tr[^>]* style="height:11mm">/g)).toHaveLength(9);
  });
});

/** Germany was there without a name, Niger with two more than were named. */
const NOTED = {
  DE: { attendance: ['2019-10-24'] },
  NE: { attendance: ['2019-10-24'], counts: { '2019-10-24': 4, '2019-10-25': 3 } },
};

describe('delegations that were noted themselves', () => {
  const withNoted = (wanted: PeopleListOptions) => {
    const tree = makePeopleList(peopleList(wanted, { noted: NOTED }));
    if (isRefusal(tree)) throw new Error(tree.refused);
    return tree;
  };

  it('have a line to sign for each person who was counted', () => {
    const rows = rowsOf(tablesOf(withNoted({ ...SHEET, blankLines: 0 }))[1]);
    expect(rows.map(([delegation, name]) => [delegation, name]).slice(1, 6)).toEqual([
      ['Niger', 'Ms Aïssa Maïga'],
      ['Niger', 'Ibrahim Saïdou'],
      ['Niger', ''],
      ['Niger', ''],
      ['Germany | Allemagne', ''],
    ]);
  });

  it('stand in the list of those present, with how many have no name, and in its totals', () => {
    const tree = withNoted({ ...LIST, languages: ['en'], contacts: false, presentOnly: true });
    const rows = tablesOf(tree)
      .slice(1)
      .flatMap((table) => rowsOf(table).slice(1));
    expect(rows).toEqual([
      ['Niger', 'Ibrahim Saïdou', 'Adviser'],
      ['', 'Not named: 2', ''],
      ['Germany', '', ''],
      ['Côte d’Ivoire', 'Kouassi N’Dri', 'Prosecutor'],
    ]);
    expect(visibleText(tree)).toContain('Participants: 4. Delegations: 3.');
  });

  it('are a list by themselves where nobody was named', () => {
    const wanted = { ...LIST, presentOnly: true } as const;
    expect(isRefusal(makePeopleList(peopleList(wanted, { participants: [], noted: NOTED })))).toBe(false);
    expect(makePeopleList(peopleList(wanted, { participants: [] }))).toMatchObject({
      refused: 'people.none',
    });
  });
});

describe('the list of participants', () => {
  it('lists States, organisations and people without a delegation, heads first and marked', () => {
    const tree = made(LIST);
    expect(visibleText(tree)).toContain('Participants: 5. Delegations: 3.');
    expect(
      tree.blocks.flatMap((block) =>
        block.kind === 'paragraph' && block.role === 'heading1' ? [textOf(block.inlines)] : [],
      ),
    ).toEqual(['States', 'Organisations', 'Without delegation']);
    expect(rowsOf(tablesOf(tree)[1])).toEqual([
      ['Delegation', 'Name', 'Function'],
      ['Niger', 'Ms Aïssa Maïga | Head of delegation', 'Director, Border police'],
      ['', 'Ibrahim Saïdou', 'Adviser'],
      ['Côte d’Ivoire', 'Kouassi N’Dri', 'Prosecutor'],
    ]);
  });

  it('gives contacts only when they were chosen', () => {
    expect(JSON.stringify(made(LIST))).not.toMatch(/example\.org|\+227/);
    const rows = rowsOf(tablesOf(made({ ...LIST, languages: ['fr', 'en'], contacts: true }))[1]);
    expect(rows[0]?.at(-1)).toBe('Coordonnées | Contact');
    expect(rows[1]).toEqual([
      'Niger',
      'Ms Aïssa Maïga | Chef de délégation / Head of delegation',
      'Director, Border police',
      'aissa@example.org | +227 00 00',
    ]);
    expect(JSON.stringify(rows)).not.toContain('arrives late');
  });

  it('can leave out whoever was never noted present', () => {
    const text = visibleText(made({ ...LIST, presentOnly: true }));
    expect(text).toContain('Ibrahim Saïdou');
    expect(text).not.toMatch(/Maïga|Jo Doe|Sam Roe/);
    expect(text).toContain('Participants: 2. Delegations: 2.');
  });
});

it('a list without people is refused, not printed', () => {
  const empty = { workshop: workshopOf({}), participants: [] };
  expect(makePeopleList(peopleList(LIST, empty))).toMatchObject({ refused: 'people.none' });
  expect(makePeopleList(peopleList({ ...SHEET, blankLines: 0 }, empty))).toMatchObject({
    refused: 'people.none',
  });
  expect(isRefusal(makePeopleList(peopleList(SHEET, empty)))).toBe(false);
  const unnoted = peopleList(LIST).participants.map((each) => ({ ...each, attendance: [] }));
  expect(makePeopleList(peopleList({ ...LIST, presentOnly: true }, { participants: unnoted }))).toMatchObject(
    { refused: 'people.nonePresent' },
  );
});
