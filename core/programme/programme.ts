import { meetingDays } from '../attendance/meetingDays';
import { instantAt } from '../document/zonedTime';
import type { AgendaItem } from '../model/agenda';
import { agendaNumbers } from '../queries/agendaNumbers';
import { dayOf, programmeOrder, type ProgrammeOf } from '../queries/programmeOrder';

/** When a day begins for which nobody said it. */
export const DAY_START = '09:00';
const MINUTE = 60_000;

/** An item as it is planned. Instants are ISO 8601, UTC. */
export interface PlannedItem {
  item: AgendaItem;
  /** As printed; empty for a break. */
  number: string;
  day: string;
  plannedAt: string;
  plannedEnd: string;
}

export interface ProgrammeDay {
  /** YYYY-MM-DD. */
  day: string;
  /** HH:MM in the meeting's time zone. */
  startsAt: string;
  /** The same as an instant. */
  beginsAt: string;
  items: PlannedItem[];
  /** A day of an item that the meeting does not have, because its dates were changed since. */
  isOutside: boolean;
}

/**
 * The programme as planned: each day of the meeting from its own start, items and breaks one after the other. Days of items
 * that the meeting does not have are there too: nothing planned is out of sight.
 */
export function programme(workshop: ProgrammeOf): ProgrammeDay[] {
  const { meeting } = workshop;
  const items = programmeOrder(workshop);
  const numbers = agendaNumbers(items);
  const own = meetingDays(meeting);
  const days = [...new Set([...own, ...items.map((item) => dayOf(item, meeting))])].sort();
  return days.map((day) => {
    const startsAt = meeting.dayStarts?.[day] ?? DAY_START;
    const beginsAt = instantAt(day, startsAt, meeting.timeZone) ?? `${day}T${startsAt}:00.000Z`;
    let at = Date.parse(beginsAt);
    return {
      day,
      startsAt,
      beginsAt,
      isOutside: !own.includes(day),
      items: items
        .filter((item) => dayOf(item, meeting) === day)
        .map((item) => {
          const plannedAt = new Date(at).toISOString();
          at += item.plannedMinutes * MINUTE;
          return {
            item,
            number: numbers.get(item.id) ?? '',
            day,
            plannedAt,
            plannedEnd: new Date(at).toISOString(),
          };
        }),
    };
  });
}
