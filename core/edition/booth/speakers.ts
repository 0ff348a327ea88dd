import { plainName, printedName, type PrintedName } from '../../document/delegationNames';
import { participantSections } from '../../document/people/participantSections';
import { line, paragraphsIn } from '../../document/people/printedPeople';
import { PEOPLE_WORDS } from '../../document/people/words';
import { joinNames } from '../../directory/join';
import { scopeOf } from '../../document/scope';
import { textParagraph } from '../../document/textParagraph';
import type { Block, Cell, Table } from '../../document/tree';
import type { AgendaItem } from '../../model/agenda';
import type { Language } from '../../model/language';
import { inOrder } from '../../model/order';
import { DELEGATION_KINDS } from '../../model/participation';
import { byDelegation } from '../../participants/byDelegation';
import { programme, type PlannedItem } from '../../programme/programme';
import { titleIn } from '../../programme/printed/runningOrder';
import { delegationsOf, type BoothInput } from './boothInput';
import {
  cellInEach,
  headInEach,
  headingInBoth,
  lackingCell,
  languageHead,
  listTable,
  wordCell,
} from './columns';
import { BOOTH_WORDS } from './words';

/**
 * Delegations as they are said in a sentence, in both languages. Where asked for, who waits for the floor stands before them (never
 * who has spoken), and their people with titles and functions behind them.
 */
export function speakersBlocks(input: BoothInput): Block[] {
  const { wanted } = input;
  const named = namesBlocks(input);
  const floor = wanted.speakers && named.length > 0 ? floorBlocks(input) : [];
  return [...floor, ...named, ...(wanted.people ? peopleBlocks(input) : [])];
}

function namesBlocks(input: BoothInput): Block[] {
  const { languages } = input.wanted;
  const [main = 'en', other] = languages;
  const scopes = languages.map((language) => scopeOf({ ...input, language }));
  const all = delegationsOf(input);
  const kinds = DELEGATION_KINDS.filter((kind) => all.some((delegation) => delegation.kind === kind));
  const head = languages.map((language) => languageHead(language, languages));
  return kinds.flatMap((kind): Block[] => {
    const names = all
      .filter((delegation) => delegation.kind === kind)
      .map((delegation) => scopes.map((scope) => printedName(delegation, scope)));
    const heading = headingInBoth(languages, (each) => PEOPLE_WORDS[each].kinds[kind], 'heading2');
    // A column of names alone would be pages of white.
    if (!other) return [heading, textParagraph('body', joinNames(texts(names), main))];
    const rows = names.map((each) =>
      each.map((name, index) => nameCell(name, index === 0 ? main : other, languages)),
    );
    return [heading, listTable([1, 1], head, rows)];
  });
}

const texts = (names: readonly PrintedName[][]) => names.flatMap((each) => each.map(({ text }) => text));

function nameCell(
  { text, language: other }: PrintedName,
  own: Language,
  languages: readonly Language[],
): Cell {
  return other === undefined
    ? wordCell(own, languages, text)
    : lackingCell(own, languages, { language: other, text });
}

interface Waiting {
  planned: PlannedItem;
  /** Ids of delegations. */
  speakers: string[];
}

/** The items that are not over yet, with who has the floor and who waits for it. */
function floorBlocks(input: BoothInput): Block[] {
  const { workshop, wanted } = input;
  const { languages } = wanted;
  const items = programme(workshop)
    .flatMap((day) => day.items)
    .filter(({ item }) => item.state !== 'done')
    .map((planned) => ({ planned, speakers: waiting(planned.item) }))
    .filter(({ speakers }) => speakers.length > 0);
  const heading = headingInBoth(languages, (each) => BOOTH_WORDS[each].floor.title, 'heading2');
  return items.length > 0
    ? [heading, floorTable(items, input)]
    : [heading, ...paragraphsIn(languages, 'body', (each) => BOOTH_WORDS[each].floor.none)];
}

/** Who has the floor, then who waits, in the order of the list. */
function waiting({ turns }: AgendaItem): string[] {
  const all = inOrder(Object.values(turns));
  const has = all.filter(({ state }) => state === 'speaking' || state === 'interrupted');
  return [...has, ...all.filter(({ state }) => state === 'waiting')].map(({ delegation }) => delegation);
}

function floorTable(items: readonly Waiting[], input: BoothInput): Table {
  const { languages } = input.wanted;
  const scopes = languages.map((language) => scopeOf({ ...input, language }));
  const starts: number[] = [];
  const rows: Cell[][] = [];
  for (const { planned, speakers } of items) {
    starts.push(rows.length + 1);
    const title = cellInEach(languages, (each) =>
      [planned.number, titleIn(planned.item.title, each)].filter(Boolean).join(' '),
    );
    speakers.forEach((id, index) => {
      const delegation = input.workshop.delegations[id];
      if (!delegation) return;
      rows.push([
        index === 0 ? title : EMPTY,
        { blocks: [line(String(index + 1), 'tableCell')], align: 'right' },
        ...scopes.map((scope) => nameCell(plainName(delegation, scope), scope.language, languages)),
      ]);
    });
  }
  const names =
    languages.length > 1
      ? languages.map((language) => languageHead(language, languages))
      : [headInEach(languages, (each) => BOOTH_WORDS[each].floor.speaker)];
  const item = headInEach(languages, (each) => BOOTH_WORDS[each].floor.item);
  const columns = [64, 8, ...names.map(() => 108 / names.length)];
  return listTable(columns, [item, { blocks: [line('', 'tableHeader')] }, ...names], rows, starts);
}

const EMPTY: Cell = { blocks: [line('', 'tableCell')] };

/** People by delegation, heads first, as a list of participants has them. */
function peopleBlocks(input: BoothInput): Block[] {
  const { participants, directory, wanted } = input;
  const { languages } = wanted;
  const groups = byDelegation(delegationsOf(input), participants).filter(({ people }) => people.length > 0);
  if (groups.length === 0) return [];
  return [
    headingInBoth(languages, (each) => BOOTH_WORDS[each].people, 'heading2'),
    ...participantSections(groups, { directory, wanted: { languages, contacts: false } }, 'heading3'),
  ];
}
