import { LIBRARY } from '../../core/ledger/ledger';
import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import { librarySchema, type EnteredWording, type Library } from '../../core/model/library';
import type { Workshop } from '../../core/model/workshop';
import { disk } from '../../workspace/files/fileSystem';
import { ledgerFolder } from '../../workspace/library/layout';
import { ownerOf } from '../../workspace/ledger/owner';
import { stateAt, type Moment } from '../../workspace/ledger/stateAt';
import { MIGRATIONS } from '../../workspace/migrations';
import { readPastTask } from '../jobs/tasks/readPast';

/** A workshop of a library at a moment, with what its document was made from besides. */
export interface StoodThen {
  workshop: Workshop;
  /** Official wordings that the library had then. */
  wordings: readonly EnteredWording[];
  /** The moment: as it was asked for, else when the revision was written. ISO 8601 instant, UTC. */
  at: string;
  /** Whether it was asked for by a revision that is a step of the document, as circulating it is. */
  isVersion: boolean;
}

/** Commands that make a version of the document, by their names in the journal. */
export const isStep = (command: string | undefined): boolean => command === 'document.setStatus';

/** Nothing is known of what a window that has the library open acknowledged: every whole line counts. */
const ALL = Number.MAX_SAFE_INTEGER;
const END_OF_TIME = '9999-12-31T23:59:59.999Z';

/** The end of the minute that runs may be asked for: clocks on a screen show minutes. */
const MINUTE = 60_000;

/** Why there is nothing to show yet of a moment that has not come. */
export function notCome(
  moment: Moment | undefined,
  now: string,
  { meeting }: Pick<Workshop, 'meeting'>,
): Refusal | undefined {
  return moment && 'at' in moment && Date.parse(moment.at) > Date.parse(now) + MINUTE
    ? refuse('past.ahead', { zone: meeting.timeZone })
    : undefined;
}

/** Reads it beside an open window, and writes nothing. Without a moment: as it stands, and `now` is that moment. */
export async function stoodThen(
  library: string,
  id: string,
  moment: Moment | undefined,
  now: string,
): Promise<StoodThen | Refusal> {
  const folder = ledgerFolder(library, { scope: 'workshop', id });
  const there = await disk.stat(folder).catch(() => undefined);
  if (!there) return refuse('workshop.unknown', { id });
  const read = (wanted: Moment) =>
    readPastTask({ kind: 'past', workshop: id, folder, moment: wanted, last: ALL });
  const past = await read(moment ?? { at: END_OF_TIME });
  if (isRefusal(past)) {
    if (past.refused !== 'past.lost' || !moment || !('rev' in moment)) return past;
    const newest = await read({ at: END_OF_TIME });
    return !isRefusal(newest) && newest.rev < moment.rev
      ? refuse('past.notYet', { rev: moment.rev, last: newest.rev })
      : past;
  }
  const { state: workshop, line } = past;
  const ahead = notCome(moment, now, workshop);
  if (ahead) return ahead;
  const at = moment === undefined ? now : 'at' in moment ? moment.at : (line?.at ?? workshop.createdAt);
  const around = await libraryAt(library, at);
  if (isRefusal(around)) return around;
  const isVersion = moment !== undefined && 'rev' in moment && isStep(line?.command);
  return { workshop, wordings: Object.values(around?.wordings ?? {}), at, isVersion };
}

/** The library's own ledger at an instant; undefined before its first line. */
export async function libraryAt(library: string, at: string): Promise<Library | undefined | Refusal> {
  const options = { last: ALL, owner: ownerOf(LIBRARY), migrations: MIGRATIONS.library };
  const past = await stateAt(ledgerFolder(library, LIBRARY), { at }, options);
  if (isRefusal(past)) return past.refused === 'past.none' ? undefined : past;
  return librarySchema.safeParse(past.state).data ?? refuse('past.lost', { rev: past.rev });
}

/** The library's own ledger as it stands, read beside an open window; undefined where there is none. */
export async function libraryNow(library: string): Promise<Library | undefined | Refusal> {
  const there = await disk.stat(ledgerFolder(library, LIBRARY)).catch(() => undefined);
  return there ? libraryAt(library, END_OF_TIME) : undefined;
}

/** The workshops of a library, each with the id by which it is asked for. */
export async function workshopsOf(library: string): Promise<{ id: string; title: string }[]> {
  const found = await libraryNow(library);
  const workshops = isRefusal(found) ? [] : Object.values(found?.workshops ?? {});
  return workshops.map(({ id, title }) => ({ id, title: Object.values(title)[0] ?? '' }));
}
