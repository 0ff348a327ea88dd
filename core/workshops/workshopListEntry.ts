import type { WorkshopListEntry } from '../model/library';
import type { Workshop } from '../model/workshop';

/** A workshop's entry in the library's list of workshops. */
export function workshopListEntry(
  workshop: Workshop,
  changedAt: string,
  deleteAfter?: string,
): WorkshopListEntry {
  const { id, meeting, document, createdAt } = workshop;
  return {
    id,
    title: meeting.title,
    place: meeting.place,
    startsOn: meeting.startsOn,
    endsOn: meeting.endsOn,
    style: document.style,
    recommendations: Object.values(workshop.recommendations).filter(
      ({ deleted, state }) => !deleted && state !== 'merged',
    ).length,
    delegations: Object.keys(workshop.delegations).length,
    status: document.status,
    changedAt,
    createdAt,
    ...(deleteAfter !== undefined && { deleteAfter }),
  };
}
