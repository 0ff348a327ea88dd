import type { AgendaItem } from '../model/agenda';
import type { Chair } from '../model/chair';
import type { Conflict, Contribution, Recommendation } from '../model/recommendation';
import type { Proposal } from '../model/proposal';
import type { Node, Text } from '../model/text';
import type { Workshop } from '../model/workshop';
import { proposalsIn } from '../queries/proposalRecords';

/** Ids of the headings, delegations and agenda items that something refers to. */
export interface References {
  groups: Set<string>;
  delegations: Set<string>;
  agenda: Set<string>;
}

interface Referring {
  recommendations: Iterable<Recommendation>;
  proposals: Iterable<Proposal>;
  conflicts: Iterable<Conflict>;
  contributions: Iterable<Contribution>;
  agenda: Iterable<AgendaItem>;
  chairs?: readonly Chair[] | undefined;
}

/** Delegations that stand behind the variants of its brackets. */
const tagged = (nodes: readonly Node[]) =>
  nodes.flatMap((node) =>
    node.type === 'bracket' ? node.variants.flatMap(({ delegations }) => delegations) : [],
  );

const taggedIn = (text: Text) => Object.values(text).flatMap(({ nodes }) => tagged(nodes));

/** Every delegation that a recommendation and its unsettled wordings name, perhaps more than once. */
export function delegationsOf(item: Recommendation, conflicts: readonly Conflict[] = []): string[] {
  const texts = [item.text, ...item.subItems.map(({ text }) => text)];
  return [
    ...item.proposers,
    ...Object.keys(item.positions),
    ...item.reservations.flatMap(({ delegation, wording }) => [delegation, ...taggedIn(wording)]),
    ...texts.flatMap(taggedIn),
    ...conflicts.flatMap(({ nodes }) => tagged(nodes)),
  ];
}

/** Every delegation that a proposal names, perhaps more than once. */
export function delegationsOfProposal({ proposers, text, subItems }: Proposal): string[] {
  return [...proposers, ...[text, ...subItems.map((item) => item.text)].flatMap(taggedIn)];
}

/** The delegations among those who chair. */
export function delegationsOfChairs(chairs: readonly Chair[] = []): string[] {
  return chairs.flatMap((chair) =>
    'body' in chair && 'delegation' in chair.body ? [chair.body.delegation] : [],
  );
}

/** All that these things refer to. */
export function referencesOf({
  recommendations,
  proposals,
  conflicts,
  contributions,
  agenda,
  chairs,
}: Referring): References {
  const found: References = { groups: new Set(), delegations: new Set(), agenda: new Set() };
  for (const item of recommendations) {
    found.groups.add(item.group);
    if (item.agendaItem !== undefined) found.agenda.add(item.agendaItem);
    for (const id of delegationsOf(item)) found.delegations.add(id);
  }
  for (const item of proposals) {
    if (item.origin.agendaItem !== undefined) found.agenda.add(item.origin.agendaItem);
    for (const id of delegationsOfProposal(item)) found.delegations.add(id);
  }
  for (const { nodes } of conflicts) for (const id of tagged(nodes)) found.delegations.add(id);
  for (const { delegation, agendaItem } of contributions) {
    if (delegation !== undefined) found.delegations.add(delegation);
    if (agendaItem !== undefined) found.agenda.add(agendaItem);
  }
  for (const { turns, moderatedBy } of agenda) {
    for (const { delegation } of Object.values(turns)) found.delegations.add(delegation);
    if (moderatedBy && 'delegation' in moderatedBy) found.delegations.add(moderatedBy.delegation);
  }
  for (const id of delegationsOfChairs(chairs)) found.delegations.add(id);
  return found;
}

export function referencesIn(workshop: Workshop): References {
  return referencesOf({
    recommendations: Object.values(workshop.recommendations),
    proposals: Object.values(proposalsIn(workshop)),
    conflicts: Object.values(workshop.conflicts),
    contributions: Object.values(workshop.contributions),
    agenda: Object.values(workshop.agenda),
    chairs: workshop.meeting.chairs,
  });
}
