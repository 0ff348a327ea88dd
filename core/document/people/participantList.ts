import type { Language } from '../../model/language';
import { notNamed, wasThere } from '../../attendance/dayTotals';
import type { Block, DocumentTree, Paragraph } from '../tree';
import { masthead, peopleDocument, peopleLook } from './frame';
import { isPrinted, participantSections, type PrintedGroup } from './participantSections';
import { groupsAsAsked, paragraphsIn, type PeopleListInput } from './printedPeople';
import type { ParticipantListOptions } from './peopleListOptions';
import { PEOPLE_WORDS } from './words';

type Input = PeopleListInput & { wanted: ParticipantListOptions };
/** Who takes part, by delegation, heads first; contacts only where they were asked for. */
export function participantList(input: Input): DocumentTree {
  const { wanted, participants } = input;
  const listed = wanted.presentOnly
    ? participants.filter(({ attendance }) => attendance.length > 0)
    : participants;
  const { noted = {} } = input;
  const groups = groupsAsAsked(input, listed)
    .map((group): PrintedGroup => {
      const { delegation } = group;
      // All of its people count as named, those too who were never noted present.
      const people = participants.filter((each) => each.delegation === delegation?.id);
      return delegation && wasThere(noted, delegation.id)
        ? { ...group, notNamed: notNamed(noted, { ...group, people }) }
        : group;
    })
    .filter(isPrinted);
  const blocks: Block[] = [
    masthead(input),
    ...participantSections(groups, input, 'heading1'),
    ...totals(groups, wanted.languages),
  ];
  return peopleDocument(input, peopleLook(input, wanted.contacts ? 'landscape' : 'portrait'), blocks);
}

function totals(groups: readonly PrintedGroup[], languages: readonly Language[]): Paragraph[] {
  const people = groups.reduce((sum, group) => sum + group.people.length + (group.notNamed ?? 0), 0);
  const delegations = groups.filter(({ delegation }) => delegation !== undefined).length;
  const lines = paragraphsIn(languages, 'closing', (language) =>
    PEOPLE_WORDS[language].totals
      .replace('{people}', String(people))
      .replace('{delegations}', String(delegations)),
  );
  // Two languages say it on one page.
  return lines.map((line, index) => (index < lines.length - 1 ? { ...line, keepWithNext: true } : line));
}
