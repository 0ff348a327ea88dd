import type { Language } from '../../model/language';
import type { DelegationPeople } from '../../participants/byDelegation';
import type { Block, DocumentTree, Paragraph } from '../tree';
import { masthead, peopleDocument, peopleLook } from './frame';
import { participantSections } from './participantSections';
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
  const groups = groupsAsAsked(input, listed).filter(({ people }) => people.length > 0);
  const blocks: Block[] = [
    masthead(input),
    ...participantSections(groups, input, 'heading1'),
    ...totals(groups, wanted.languages),
  ];
  return peopleDocument(input, peopleLook(input, wanted.contacts ? 'landscape' : 'portrait'), blocks);
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
