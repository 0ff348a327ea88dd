import { clockOf } from '../document/clockOf';
import { plainDay } from '../document/dates';
import { delayOf } from '../programme/delay';
import { programme } from '../programme/programme';
import { schedule, type ScheduledDay } from '../programme/schedule';
import { inShown, itemInWords } from './inShown';
import { languagesOf, type Bare, type RoomInput, type Shown } from './roomScope';
import type { RoomViewOf } from './view';
import { roomWords } from './words';

/** The programme of one day: that of today, or of the item that runs, with the times that are expected. Nobody is named. */
export function agendaView(shown: Shown, input: RoomInput): Bare<RoomViewOf<'agenda'>> {
  const { workshop, now } = input;
  const { timeZone } = workshop.meeting;
  const clock = (instant: string) => clockOf(instant, timeZone);
  const days = schedule(programme(workshop), now, timeZone);
  const filled = days.filter(({ items }) => items.length > 0);
  const day = dayShown(filled);
  const late = delayOf(days)?.minutes ?? 0;
  return {
    kind: 'agenda',
    ...languagesOf(shown),
    ...(day && days.length > 1 && { day: dayName(days.indexOf(day) + 1, day.day, shown) }),
    ...(day?.isNow && late > 0 && { lateMinutes: late }),
    items: (day?.items ?? []).map(({ item, number, expectedAt, plannedAt }) => ({
      number,
      ...(item.kind && { isBreak: true }),
      title: itemInWords(item, shown, input),
      state: item.state,
      at: clock(expectedAt),
      ...(clock(plannedAt) !== clock(expectedAt) && { planned: clock(plannedAt) }),
      minutes: item.plannedMinutes,
    })),
  };
}

/** The day of now; before it and after it the next that is not held yet, or the last. */
function dayShown(days: readonly ScheduledDay[]): ScheduledDay | undefined {
  return (
    days.find(({ isNow }) => isNow) ??
    days.find(({ items }) => items.some(({ item, isLeft }) => item.state !== 'done' && !isLeft)) ??
    days.at(-1)
  );
}

function dayName(number: number, day: string, shown: Shown): string {
  return inShown(shown, (language) => `${roomWords(language).day(number)}, ${plainDay(day, language)}`);
}
