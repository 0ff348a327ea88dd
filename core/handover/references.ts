import type { AgendaItem } from '../model/agenda';
import type { Contribution, Recommendation } from '../model/recommendation';
import type { Text } from '../model/text';
import type { Workshop } from '../model/workshop';

/** Ids of the headings, delegations and agenda items that something refers to. */
export interface References {
  groups: Set<string>;
  delegations: Set<string>;
  agenda: Set<string>;
}

interface Referring {
  recommendations: Iterable<Recommendation>;
  contributions: Iterable<Contribution>;
  agenda: Iterable<AgendaItem>;
}

function tagged(text: Text): string[] {
  return Object.values(text).flatMap(({ nodes }) =>
    nodes.flatMap((node) =>
      node.type === 'bracket' ? node.variants.flatMap(({ delegations }) => delegations) : [],
    ),
  );
}

/** All that these things refer to. */
export function referencesOf({ recommendations, contributions, agenda }: Referring): References {
  const found: References = { groups: new Set(), delegations: new Set(), agenda: new Set() };
  for (const item of recommendations) {
    found.groups.add(item.group);
    if (item.agendaItem !== undefined) found.agenda.add(item.agendaItem);
    const texts = [item.text, ...item.subItems.map(({ text }) => text)];
    const delegations = [
      ...item.proposers,
      ...Object.keys(item.positions),
      ...item.reservations.map(({ delegation }) => delegation),
      ...texts.flatMap(tagged),
    ];
    for (const id of delegations) found.delegations.add(id);
  }
  for (const { delegation, agendaItem } of contributions) {
    if (delegation !== undefined) found.delegations.add(delegation);
    if (agendaItem !== undefined) found.agenda.add(agendaItem);
  }
  for (const { turns } of agenda)
    for (const { delegation } of Object.values(turns)) found.delegations.add(delegation);
  return found;
}

export function referencesIn(workshop: Workshop): References {
  return referencesOf({
    recommendations: Object.values(workshop.recommendations),
    contributions: Object.values(workshop.contributions),
    agenda: Object.values(workshop.agenda),
  });
}
