import { DELEGATION_KINDS, type Delegation, type Participant } from '../../model/participation';
import type { Language } from '../../model/language';
import type { DelegationPeople } from '../../participants/byDelegation';
import { officeOf, titledName } from '../../participants/printed';
import type { Block, Cell, Paragraph, Table } from '../tree';
import { WORDS } from '../words';
import {
  saidInEach,
  keepTogether,
  line,
  nameCell,
  paragraphsIn,
  staysTogether,
  type PeopleListInput,
} from './printedPeople';
import type { ParticipantListOptions } from './peopleListOptions';
import { PEOPLE_WORDS } from './words';

/** What the lists of people need: languages beside each other, whether contacts are printed, and names of delegations. */
export interface SectionInput extends Pick<PeopleListInput, 'directory'> {
  wanted: Pick<ParticipantListOptions, 'languages' | 'contacts'>;
}

/** A delegation with its people, and how many more were counted; one that was noted present without any has 0. */
export interface PrintedGroup extends DelegationPeople {
  notNamed?: number;
}

/** Whether there is something to print of it. */
export const isPrinted = ({ people, notNamed }: PrintedGroup): boolean =>
  people.length > 0 || notNamed !== undefined;

type Section = Delegation['kind'] | 'withoutDelegation';

const SECTIONS: readonly Section[] = [...DELEGATION_KINDS, 'withoutDelegation'];

/**
 * States, organisations, observers and people without a delegation, a table each under its heading, if there is more than
 * one kind: a separate list and an annex look the same.
 */
export function participantSections(
  groups: readonly PrintedGroup[],
  input: SectionInput,
  headingRole: 'heading1' | 'heading2' | 'heading3',
): Block[] {
  const sections = SECTIONS.map((section) => ({
    section,
    groups: groups.filter(
      (group) => isPrinted(group) && (group.delegation?.kind ?? 'withoutDelegation') === section,
    ),
  })).filter((each) => each.groups.length > 0);
  return sections.flatMap((each) => [
    ...(sections.length > 1 ? [heading(each.section, input.wanted.languages, headingRole)] : []),
    table(each.groups, input),
  ]);
}

function heading(section: Section, languages: readonly Language[], role: Paragraph['role']): Paragraph {
  const text = saidInEach(languages, (language) => {
    const words = PEOPLE_WORDS[language];
    return section === 'withoutDelegation' ? words.withoutDelegation : words.kinds[section];
  });
  return { ...line(text, role), keepWithNext: true };
}

function table(groups: readonly PrintedGroup[], input: SectionInput): Table {
  const { languages, contacts } = input.wanted;
  const header = (textIn: (language: Language) => string): Cell => ({
    blocks: paragraphsIn(languages, 'tableHeader', textIn),
  });
  const named = (['delegation', 'name', 'function'] as const).map((key) =>
    header((language) => WORDS[language].participants[key]),
  );
  const rows: Cell[][] = [];
  const groupStarts: number[] = [];
  for (const group of groups) {
    groupStarts.push(rows.length + 1);
    const together = staysTogether(group);
    const lines = group.people.map((person, index) =>
      personRow(person, index === 0 || !together ? group.delegation : undefined, input),
    );
    if (group.notNamed !== undefined && (lines.length === 0 || group.notNamed > 0))
      lines.push(notNamedRow(group, lines.length === 0 || !together, input));
    rows.push(...(together ? keepTogether(lines) : lines));
  }
  return {
    kind: 'table',
    role: 'annex',
    columns: contacts ? [26, 30, 38, 36] : [30, 33, 45],
    headerRows: 1,
    rows: [[...named, ...(contacts ? [header((language) => PEOPLE_WORDS[language].contact)] : [])], ...rows],
    groupStarts,
  };
}

/** The line of those without a name; of a delegation of which nobody was named or counted it has its name alone. */
function notNamedRow(
  { delegation, notNamed = 0 }: PrintedGroup,
  isNamed: boolean,
  input: SectionInput,
): Cell[] {
  const { languages, contacts } = input.wanted;
  const text = saidInEach(languages, (language) =>
    PEOPLE_WORDS[language].notNamed.replace('{count}', String(notNamed)),
  );
  const empty: Cell = { blocks: [line('', 'tableCell')] };
  return [
    nameCell(isNamed ? delegation : undefined, input),
    notNamed > 0 ? { blocks: [line(text, 'tableCell', { italic: true })] } : empty,
    ...Array.from({ length: contacts ? 2 : 1 }, () => empty),
  ];
}

/** `named` is the delegation where its name is printed: on its first line, on all that may turn a page. */
function personRow(person: Participant, named: Delegation | undefined, input: SectionInput): Cell[] {
  const { languages, contacts } = input.wanted;
  const head =
    person.head && person.delegation !== undefined
      ? saidInEach(languages, (each) => PEOPLE_WORDS[each].head)
      : '';
  const name = [line(titledName(person), 'tableCell')];
  if (head !== '') name.push(line(head, 'tableCell', { italic: true }));
  const reached = [person.email, person.phone].flatMap((each) => (each ? [line(each, 'tableCell')] : []));
  return [
    nameCell(named, input),
    { blocks: name },
    { blocks: [line(officeOf(person), 'tableCell')] },
    ...(contacts ? [{ blocks: reached.length > 0 ? reached : [line('', 'tableCell')] }] : []),
  ];
}
