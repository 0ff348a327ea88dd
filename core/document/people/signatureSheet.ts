import { notNamed } from '../../attendance/dayTotals';
import type { Language } from '../../model/language';
import type { Participant } from '../../model/participation';
import { officeOf, titledName } from '../../participants/printed';
import { plainDay } from '../dates';
import type { Block, Cell, DocumentTree, Table } from '../tree';
import { WORDS } from '../words';
import { masthead, peopleDocument, peopleLook } from './frame';
import {
  groupsAsAsked,
  keepTogether,
  line,
  nameCell,
  paragraphsIn,
  staysTogether,
  type PeopleListInput,
} from './printedPeople';
import type { SignatureSheetOptions } from './peopleListOptions';
import { PEOPLE_WORDS } from './words';

/** With more columns than these on a page nobody can sign; further ones go on pages of their own. */
const COLUMNS = 6;
/** Millimetres: a line that a hand can sign on. */
const ROW_HEIGHT = 11;
/** Width of a column to sign in, in millimetres, by how many there are of them. */
const SIGNING: readonly number[] = [0, 72, 46, 37, 31, 27, 23.5];

/** The most empty lines of one delegation, for people who were counted and not named. */
const MORE_LINES = 30;

interface Slot {
  day: string;
  half?: 'morning' | 'afternoon';
}

type Input = PeopleListInput & { wanted: SignatureSheetOptions };

/** Every delegation with its people and room to sign: per day or half-day, delegations without names too. */
export function signatureSheet(input: Input): DocumentTree {
  const { wanted } = input;
  const days = [...new Set(wanted.days)].sort();
  const slots: Slot[] = days.flatMap((day): Slot[] =>
    wanted.halfDays
      ? [
          { day, half: 'morning' },
          { day, half: 'afternoon' },
        ]
      : [{ day }],
  );
  const people = peopleRows(input);
  const blocks: Block[] = [masthead(input)];
  for (let from = 0; from < slots.length; from += COLUMNS) {
    if (from > 0) blocks.push(...continued(input));
    blocks.push(sheet(input, slots.slice(from, from + COLUMNS), slots.length === 1, people));
  }
  return peopleDocument(input, peopleLook(input, 'landscape'), blocks);
}

function continued({ wanted: { languages } }: Input): Block[] {
  const textIn = (language: Language) => {
    const { signatures, continued: more } = PEOPLE_WORDS[language];
    return `${signatures} (${more})`;
  };
  return paragraphsIn(languages, 'caption', textIn).map((paragraph, index) => ({
    ...paragraph,
    keepWithNext: true,
    ...(index === 0 && { pageBreakBefore: true as const }),
  }));
}

interface PeopleRows {
  rows: Cell[][];
  /** Indexes among `rows` at which a delegation begins. */
  starts: number[];
}

/** Delegation, name and function of each line; who signs finds the delegation's name on every one of them. */
function peopleRows(input: Input): PeopleRows {
  const rows: Cell[][] = [];
  const starts: number[] = [];
  for (const group of groupsAsAsked(input)) {
    const { delegation, people } = group;
    starts.push(rows.length);
    const lineOf = (person?: Participant): Cell[] => [
      nameCell(delegation, input),
      { blocks: [line(person ? titledName(person) : '', 'tableCell')] },
      { blocks: [line(person ? officeOf(person) : '', 'tableCell')] },
    ];
    const lines = people.length > 0 ? people.map(lineOf) : [lineOf()];
    const more = notNamed(input.noted ?? {}, group) + people.length - lines.length;
    for (let index = 0; index < Math.min(more, MORE_LINES); index += 1) lines.push(lineOf());
    rows.push(...(staysTogether(group) ? keepTogether(lines) : lines));
  }
  if (input.wanted.blankLines > 0) starts.push(rows.length);
  for (let index = 0; index < input.wanted.blankLines; index += 1) rows.push([EMPTY, EMPTY, EMPTY]);
  return { rows, starts };
}

const EMPTY: Cell = { blocks: [line('', 'tableCell')] };

function sheet(input: Input, slots: readonly Slot[], only: boolean, { rows, starts }: PeopleRows): Table {
  const { languages } = input.wanted;
  const signing = SIGNING[slots.length] ?? 0;
  const { page, margins } = peopleLook(input, 'landscape');
  const named = page.width - margins.left - margins.right - signing * slots.length;
  const header = (textIn: (language: Language) => string): Cell => ({
    blocks: paragraphsIn(languages, 'tableHeader', textIn),
  });
  const columns = WORDS_OF.map((key) => header((language) => WORDS[language].participants[key]));
  const signatures = slots.map((slot): Cell => ({
    ...(only ? header((language) => PEOPLE_WORDS[language].signature) : slotHeader(slot, languages)),
    align: 'center',
  }));
  return {
    kind: 'table',
    role: 'form',
    columns: [named * 0.31, named * 0.34, named * 0.35, ...slots.map(() => signing)],
    headerRows: 1,
    rows: [[...columns, ...signatures], ...rows.map((row) => [...row, ...slots.map(() => EMPTY)])],
    rowHeight: ROW_HEIGHT,
    groupStarts: starts.map((index) => index + 1),
  };
}

const WORDS_OF = ['delegation', 'name', 'function'] as const;

/** "24 October", with the half of the day under it, in each language. */
function slotHeader({ day, half }: Slot, languages: readonly Language[]): Cell {
  const blocks = languages.flatMap((language) => {
    const date = plainDay(day, language).replace(/( de)? \d{4}$/, '');
    return paragraphsIn([language], 'tableHeader', () => date)
      .concat(half ? paragraphsIn([language], 'tableHeader', () => PEOPLE_WORDS[language][half]) : [])
      .map((paragraph) => ({ ...paragraph, ...(language !== languages[0] && { language }) }));
  });
  return { blocks };
}
