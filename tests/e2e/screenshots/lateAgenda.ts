import type { Screen } from './screen';
import type { Stage } from './stage';

/** Minutes that the first item is late. */
const LATE = 25;

/** What somebody typed: the meeting's title, and those of its items. */
export const LATE_TEXTS = [
  'Workshop that began late',
  'Opening',
  'Coffee',
  'Adoption of the conclusions',
] as const;
const [TITLE, OPENING, COFFEE, ADOPTION] = LATE_TEXTS;

/** A meeting of today and tomorrow, at noon in a zone where it is about noon now, that began late. */
async function begunLate(stage: Stage): Promise<string> {
  const east = 12 - new Date().getUTCHours();
  const timeZone = `Etc/GMT${east > 0 ? '-' : '+'}${Math.abs(east)}`;
  const local = (minutes: number) => new Date(Date.now() + (east * 60 + minutes) * 60_000).toISOString();
  const [today, tomorrow] = [local(0).slice(0, 10), local(24 * 60).slice(0, 10)];
  const { workshop: id } = await stage.ask('createWorkshop', {
    title: { en: TITLE },
    languages: ['en'],
    style: 'workshop-guide',
    startsOn: today,
    endsOn: tomorrow,
    place: 'Niamey',
    timeZone,
  });
  const ledger = { scope: 'workshop', id } as const;
  await stage.run(ledger, 'agenda.setDayStart', { day: today, at: local(-LATE).slice(11, 16) });
  for (const [item, title, day, kind] of [
    ['opening', OPENING, today],
    ['coffee', COFFEE, today, 'break'],
    ['adoption', ADOPTION, tomorrow],
  ] as const)
    await stage.run(ledger, 'agenda.add', {
      id: item,
      language: 'en',
      title: [{ type: 'text', text: title }],
      day,
      plannedMinutes: 20,
      ...(kind && { kind }),
    });
  await stage.run(ledger, 'agenda.start', { id: 'opening' });
  return id;
}

/** The agenda of a meeting that runs late today: planned times beside those that are expected. */
export const LATE_AGENDA: Screen = {
  name: 'room-agenda-late',
  open: async (stage) => {
    await stage.show('room', 'agenda', await begunLate(stage));
    await stage.desk.locator('[data-delay]').waitFor();
  },
};
