import { referencesIn } from '../../core/handover/references';
import type { Workshop } from '../../core/model/workshop';

/** References without a target: of a workshop to headings, delegations and agenda items, of contributions to recommendations. */
export function dangling(workshop: Workshop): string[] {
  const { groups, delegations, agenda } = referencesIn(workshop);
  return [
    ...[...groups].filter((id) => !workshop.groups[id]),
    ...[...delegations].filter((id) => !workshop.delegations[id]),
    ...[...agenda].filter((id) => !workshop.agenda[id]),
    ...Object.values(workshop.contributions)
      .flatMap(({ recommendations }) => recommendations)
      .filter((id) => !workshop.recommendations[id]),
  ];
}
