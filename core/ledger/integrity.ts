import type { Workshop } from '../model/workshop';

/**
 * The first reference that leads nowhere, as `kind id`; undefined when all is well. Asked after an undo: taking
 * back a heading must not leave the recommendations that were put under it since without one.
 */
export function danglingReference(workshop: Workshop): string | undefined {
  for (const item of Object.values(workshop.recommendations)) {
    if (!workshop.groups[item.group]) return `group ${item.group}`;
    const delegations = [
      ...item.proposers,
      ...Object.keys(item.positions),
      ...item.reservations.map(({ delegation }) => delegation),
    ];
    const missing = delegations.find((id) => !workshop.delegations[id]);
    if (missing !== undefined) return `delegation ${missing}`;
  }
  return undefined;
}
