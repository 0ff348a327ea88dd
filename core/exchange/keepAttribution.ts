import type { Recommendation } from '../model/recommendation';
import type { Workshop } from '../model/workshop';

/** What a recommendation knows of delegations, as far as they are still delegations of the workshop. */
function attributionOf(known: Recommendation, delegations: Workshop['delegations']) {
  const present = (id: string) => id in delegations;
  return {
    proposers: known.proposers.filter(present),
    positions: Object.fromEntries(Object.entries(known.positions).filter(([id]) => present(id))),
    reservations: known.reservations.filter(({ delegation }) => present(delegation)),
  };
}

/**
 * A workshop updated from a file that was written under non-attribution: what this library knows of proposers,
 * positions and reservations stays, and so do its private notes.
 */
export function keepAttribution(incoming: Workshop, known: Workshop): Workshop {
  const recommendations = Object.fromEntries(
    Object.entries(incoming.recommendations).map(([id, item]) => {
      const here = known.recommendations[id];
      if (!here) return [id, item];
      return [id, { ...item, ...attributionOf(here, incoming.delegations), notes: here.notes }];
    }),
  );
  const contributions = Object.fromEntries(
    Object.entries(incoming.contributions).map(([id, item]) => {
      const delegation = known.contributions[id]?.delegation;
      return [
        id,
        delegation !== undefined && delegation in incoming.delegations ? { ...item, delegation } : item,
      ];
    }),
  );
  return { ...incoming, recommendations, contributions };
}
