import type { Meeting } from '../model/workshop';

const DAY_MS = 86_400_000;
/** Days of the longest meeting; a longer one is a typing mistake. */
const MAX_DAYS = 31;

/** The days of a meeting, YYYY-MM-DD. */
export function meetingDays({ startsOn, endsOn }: Pick<Meeting, 'startsOn' | 'endsOn'>): string[] {
  const first = Date.parse(startsOn);
  const count = Math.min(MAX_DAYS, Math.round((Date.parse(endsOn) - first) / DAY_MS) + 1);
  return Array.from({ length: Math.max(1, count) }, (_, day) =>
    new Date(first + day * DAY_MS).toISOString().slice(0, 10),
  );
}
