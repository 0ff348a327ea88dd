import { clockOf } from '../../document/clockOf';
import { plainDay } from '../../document/dates';
import { issuerOf } from '../../document/issuer';
import { known } from '../../document/known';
import { mastheadOf, peopleLook } from '../../document/people/frame';
import { line, paragraphsIn, saidInEach } from '../../document/people/printedPeople';
import { WORDS } from '../../document/words';
import type { Block, Cell, DocumentTree, Inline, Paragraph, Table } from '../../document/tree';
import { refuse, type Refusal } from '../../messages/refusal';
import type { Directory } from '../../model/directory';
import type { HouseStyle } from '../../model/houseStyle';
import type { Language } from '../../model/language';
import type { Participant } from '../../model/participation';
import type { Workshop } from '../../model/workshop';
import { plainText } from '../../queries/plainText';
import { fill } from '../../text/fill';
import { programme, type PlannedItem, type ProgrammeDay } from '../programme';
import { chairLines, moderatorName } from './presiding';
import { RUNNING_ORDER_WORDS } from './words';

export interface RunningOrderInput {
  workshop: Workshop;
  /** Those of the people file; persons who chair or moderate are printed by their names. */
  participants: readonly Participant[];
  directory: Directory;
  /** Its fonts and colour, and the issuing body; absent when the library no longer has it. */
  style?: HouseStyle;
  /** ISO 8601 instant, UTC. */
  now: string;
  wanted: {
    /** One language, or two beside each other; the first is the document's own. */
    languages: Language[];
    /** With a column of the times that items were really held at. */
    actual: boolean;
  };
}

/** What the days of the programme are printed from. */
export type ProgrammeInput = Pick<RunningOrderInput, 'workshop' | 'participants' | 'directory' | 'wanted'>;

/** Relative widths of time, times held, number, item and moderator. */
const COLUMNS = { time: 28, held: 28, number: 13, item: 75, moderator: 44 };

/**
 * The programme as a document: who chairs, each day from its own start, items, breaks and moderators. Notes, lists of speakers
 * and what was said are not in it. Refused when nothing is planned.
 */
export function makeRunningOrder(input: RunningOrderInput): DocumentTree | Refusal {
  const { workshop, style, now, wanted } = input;
  const days = programmeBlocks(input, 'heading1');
  if (days.length === 0) return refuse('export.noProgramme');
  const { languages } = wanted;
  const [language = 'en'] = languages;
  const { meeting } = workshop;
  const name = saidInEach(languages, (each) => RUNNING_ORDER_WORDS[each].title, ' · ');
  const title = known(meeting.title, language);
  const { pageWords } = WORDS[language];
  return {
    language,
    style: 'running-order',
    look: peopleLook(input, 'portrait'),
    properties: {
      title: [name, title].filter(Boolean).join(' – '),
      subject: name,
      creator: style ? issuerOf(style, workshop.document.fields, language) : '',
      modified: now,
    },
    footer: {
      left: title,
      pageWords: languages.length > 1 ? { ...pageWords, between: ' / ', after: '' } : pageWords,
    },
    blocks: [
      mastheadOf(
        workshop,
        languages,
        (each) => RUNNING_ORDER_WORDS[each].title,
        (each) => chairs(input, each),
      ),
      ...days,
    ],
  };
}

/** A heading and a table for each day that has items; nothing where none is planned. */
export function programmeBlocks(input: ProgrammeInput, role: 'heading1' | 'heading2'): Block[] {
  return programme(input.workshop).flatMap((day, index) =>
    day.items.length > 0 ? dayBlocks(day, index + 1, input, role) : [],
  );
}

/** "Co-chairs: Italy and the African Union", a line for each role. */
export function chairs(input: Omit<ProgrammeInput, 'wanted'>, language: Language): Paragraph[] {
  return chairLines(input, language).map(({ label, names }) => {
    const inlines: Inline[] = [
      { kind: 'text', text: label + WORDS[language].colon, bold: true },
      { kind: 'text', text: names },
    ];
    return { kind: 'paragraph', role: 'mastheadPlaceDate', inlines };
  });
}

function dayBlocks(
  day: ProgrammeDay,
  number: number,
  input: ProgrammeInput,
  role: Paragraph['role'],
): Block[] {
  const { languages } = input.wanted;
  const { timeZone } = input.workshop.meeting;
  const end = day.items.at(-1)?.plannedEnd ?? day.beginsAt;
  const heading = (language: Language) =>
    fill(RUNNING_ORDER_WORDS[language].day, {
      number: String(number),
      date: plainDay(day.day, language),
      from: day.startsAt,
      to: clockOf(end, timeZone),
    });
  return [{ ...line(saidInEach(languages, heading), role), keepWithNext: true }, table(day, input)];
}

function table({ items }: ProgrammeDay, input: ProgrammeInput): Table {
  const { languages, actual } = input.wanted;
  const keys = (['time', 'held', 'number', 'item', 'moderator'] as const).filter(
    (key) => key !== 'held' || actual,
  );
  const head = keys.map((key): Cell => ({
    blocks: paragraphsIn(languages, 'tableHeader', (each) => RUNNING_ORDER_WORDS[each][key]),
  }));
  const rows = items.map((planned) => keys.map((key) => cells(planned, input)[key]));
  return {
    kind: 'table',
    role: 'annex',
    columns: keys.map((key) => COLUMNS[key]),
    headerRows: 1,
    rows: [head, ...rows],
  };
}

function cells(
  { item, number, plannedAt, plannedEnd }: PlannedItem,
  input: ProgrammeInput,
): Record<keyof typeof COLUMNS, Cell> {
  const { languages } = input.wanted;
  const { timeZone } = input.workshop.meeting;
  const span = (from: string, to: string) => `${clockOf(from, timeZone)}–${clockOf(to, timeZone)}`;
  const titles = paragraphsIn(languages, 'tableCell', (each) => titleIn(item.title, each));
  const { startedAt, endedAt } = item;
  return {
    time: only(span(plannedAt, plannedEnd)),
    held:
      startedAt === undefined
        ? { blocks: inWords(languages, (each) => RUNNING_ORDER_WORDS[each].notHeld) }
        : only(endedAt === undefined ? `${clockOf(startedAt, timeZone)}–` : span(startedAt, endedAt)),
    number: only(number),
    item: {
      blocks: item.kind
        ? titles.map((title) => ({
            ...title,
            inlines: title.inlines.map((inline) =>
              inline.kind === 'text' ? { ...inline, italic: true as const } : inline,
            ),
          }))
        : titles,
    },
    moderator: { blocks: inWords(languages, (each) => moderatorName(item, each, input)) },
  };
}

const only = (text: string): Cell => ({ blocks: [line(text, 'tableCell')] });

/** A cell has a paragraph, also where there is nothing to say. */
function inWords(languages: readonly Language[], textIn: (language: Language) => string): Paragraph[] {
  const said = paragraphsIn(languages, 'tableCell', textIn);
  return said.length > 0 ? said : [line('', 'tableCell')];
}

export function titleIn(title: PlannedItem['item']['title'], language: Language): string {
  const wording = title[language] ?? Object.values(title)[0];
  return wording ? plainText(wording.nodes) : '';
}
