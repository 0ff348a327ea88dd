import { delegationName, sortDelegations } from '../../directory/delegations';
import type { Directory } from '../../model/directory';
import type { HouseStyle } from '../../model/houseStyle';
import type { Language } from '../../model/language';
import { DELEGATION_KINDS, type Delegation, type Participant } from '../../model/participation';
import type { Workshop } from '../../model/workshop';
import type { DelegationsNoted } from '../../attendance/dayTotals';
import { byDelegation, type DelegationPeople } from '../../participants/byDelegation';
import type { Role } from '../../looks/roleLooks';
import type { Cell, Inline, Paragraph } from '../tree';
import type { PeopleListOptions } from './peopleListOptions';

/** Input of a list of people; people are passed in only when somebody asked for the list. */
export interface PeopleListInput {
  workshop: Workshop;
  participants: readonly Participant[];
  /** Attendance of delegations themselves: those without names, and heads that were counted. */
  noted?: DelegationsNoted;
  directory: Directory;
  /** Its fonts and colour, and the issuing body; absent when the library no longer has it. */
  style?: HouseStyle;
  /** ISO 8601 instant, UTC. */
  now: string;
  wanted: PeopleListOptions;
}

/** States, then organisations, then observers, each in the order asked for. */
export function delegationsAsAsked({
  workshop,
  directory,
  wanted,
}: Pick<PeopleListInput, 'workshop' | 'directory'> & {
  wanted: Pick<PeopleListOptions, 'languages' | 'order'>;
}): Delegation[] {
  const [language = 'en'] = wanted.languages;
  const order = wanted.order === 'alphabetical' ? language : 'entered';
  const sorted = sortDelegations(Object.values(workshop.delegations), order, directory);
  return DELEGATION_KINDS.flatMap((kind) => sorted.filter((delegation) => delegation.kind === kind));
}

export function groupsAsAsked(
  input: PeopleListInput,
  people: Iterable<Participant> = input.participants,
): DelegationPeople[] {
  return byDelegation(delegationsAsAsked(input), people);
}

/** A text in each of the languages asked for, said once where it is the same in both. */
export function inEach(
  languages: readonly Language[],
  textIn: (language: Language) => string,
): { language: Language; text: string }[] {
  const all = languages.map((language) => ({ language, text: textIn(language) }));
  return all.filter(
    ({ text }, index) => text !== '' && all.findIndex((each) => each.text === text) === index,
  );
}

/** The same in one line: "States / États". */
export function saidInEach(
  languages: readonly Language[],
  textIn: (language: Language) => string,
  between = ' / ',
): string {
  return inEach(languages, textIn)
    .map(({ text }) => text)
    .join(between);
}

/** One paragraph per language. */
export function paragraphsIn(
  languages: readonly Language[],
  role: Role,
  textIn: (language: Language) => string,
): Paragraph[] {
  const [main] = languages;
  return inEach(languages, textIn).map(({ language, text }) => ({
    ...line(text, role),
    ...(language !== main && { language }),
  }));
}

export function line(text: string, role: Role, marks: { italic?: true } = {}): Paragraph {
  const inlines: Inline[] = text === '' ? [] : [{ kind: 'text', text, ...marks }];
  return { kind: 'paragraph', role, inlines };
}

function bold(inlines: readonly Inline[]): Inline[] {
  return inlines.map((inline) => (inline.kind === 'text' ? { ...inline, bold: true } : inline));
}

export function nameCell(
  delegation: Delegation | undefined,
  {
    wanted: { languages },
    directory,
  }: Pick<PeopleListInput, 'directory'> & { wanted: Pick<PeopleListOptions, 'languages'> },
): Cell {
  const nameIn = (language: Language) => (delegation ? delegationName(delegation, language, directory) : '');
  const names = paragraphsIn(languages, 'tableCell', nameIn);
  return {
    blocks: names.map((name, index) => (index === 0 ? { ...name, inlines: bold(name.inlines) } : name)),
  };
}

/** A delegation's lines stay on one page, unless there are too many of them. */
const KEPT_TOGETHER = 12;

export function staysTogether({ people }: DelegationPeople): boolean {
  return people.length <= KEPT_TOGETHER;
}

/** The lines of one delegation, each kept with the next. */
export function keepTogether(rows: Cell[][]): Cell[][] {
  return rows.map((row, index) =>
    index === rows.length - 1
      ? row
      : row.map((cell) => ({
          ...cell,
          blocks: cell.blocks.map((paragraph) => ({ ...paragraph, keepWithNext: true as const })),
        })),
  );
}
