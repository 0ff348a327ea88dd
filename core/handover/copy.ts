import type { Workshop } from '../model/workshop';

/**
 * A workshop as it goes to another laptop and comes back: private notes stay where they were written, and so does the
 * record of what went where. What did not travel is no removal when the copy returns.
 */
export function travellingCopy(workshop: Workshop): Workshop {
  const copy = { ...workshop };
  delete copy.handovers;
  delete copy.received;
  const recommendations = Object.entries(workshop.recommendations).map(
    ([id, item]) => [id, item.notes.length === 0 ? item : { ...item, notes: [] }] as const,
  );
  return { ...copy, recommendations: Object.fromEntries(recommendations) };
}
