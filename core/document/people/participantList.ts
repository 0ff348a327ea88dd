import type { Delegation, Participant } from '../../model/participation';
import type { Language } from '../../model/language';
import type { DelegationPeople } from '../../participants/byDelegation';
import { officeOf, titledName } from '../../participants/printed';
import type { Block, Cell, DocumentTree, Paragraph, Table } from '../tree';
import { WORDS } from '../words';
import { masthead, peopleDocument, peopleLook } from './frame';
import {
  groupsAsAsked,
  inEach,
  keepTogether,
  line,
  nameCell,
  paragraphsIn,
  staysTogether,
  type PeopleListInput,
} from './printedPeople';
import type { ParticipantListOptions } from './peopleListOptions';
import { PEOPLE_WORDS } from './words';

type Input = PeopleListInput & { wanted: ParticipantListOptions };
type Section = Delegation['kind'] | 'withoutDelegation';

const SECTIONS: readonly Section[] = ['state', 'organisation', 'observer', 'withoutDelegation'];

/** Who takes part, by delegation, heads first; contacts only where they were asked for. */
export function participantList(input: Input): DocumentTree {
  const { wanted, participants } = input;
  const listed = wanted.presentOnly
    ? participants.filter(({ attendance }) => attendance.length > 0)
    : participants;
  const groups = groupsAsAsked(input, listed).filter(({ people }) => people.length > 0);
  const sections = SECTIONS.map((section) => ({
    section,
    groups: groups.filter(({ delegation }) => (delegation?.kind ?? 'withoutDelegation') === section),
  })).filter((each) => each.groups.length > 0);
  const blocks: Block[] = [
    masthead(input),
    ...sections.flatMap((each) => [
      ...(sections.length > 1 ? [heading(each.section, wanted.languages)] : []),
      table(each.groups, input),
    ]),
    ...totals(groups, wanted.languages),
  ];
  return peopleDocument(input, peopleLook(input, wanted.contacts ? 'landscape' : 'portrait'), blocks);
}

function both(languages: readonly Language[], textIn: (language: Language) => string): string {
  return inEach(languages, textIn)
    .map(({ text }) => text)
    .join(' / ');
}

function heading(section: Section, languages: readonly Language[]): Paragraph {
  const text = both(languages, (language) => {
    const words = PEOPLE_WORDS[language];
    return section === 'withoutDelegation' ? words.withoutDelegation : words.kinds[section];
  });
  return { ...line(text, 'heading1'), keepWithNext: true };
}

function table(groups: readonly DelegationPeople[], input: Input): Table {
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

/** `named` is the delegation where its name is printed: on its first line, on all that may turn a page. */
function personRow(person: Participant, named: Delegation | undefined, input: Input): Cell[] {
  const { languages, contacts } = input.wanted;
  const head =
    person.head && person.delegation !== undefined ? both(languages, (each) => PEOPLE_WORDS[each].head) : '';
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

function totals(groups: readonly DelegationPeople[], languages: readonly Language[]): Paragraph[] {
  const people = groups.reduce((sum, group) => sum + group.people.length, 0);
  const delegations = groups.filter(({ delegation }) => delegation !== undefined).length;
  return paragraphsIn(languages, 'closing', (language) =>
    PEOPLE_WORDS[language].totals
      .replace('{people}', String(people))
      .replace('{delegations}', String(delegations)),
  );
}
