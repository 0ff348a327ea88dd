import type { DeskRequests } from '../../core/contract';
import { isAttributed, stillErased, withoutAttribution } from '../../core/erasing/eraseAttribution';
import { workshopFileName } from '../../core/exchange/fileName';
import { workshopFileText } from '../../core/exchange/write';
import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import type { Workshop } from '../../core/model/workshop';
import { updateWorkshop } from '../../core/exchange/update';
import { updateNotes } from '../../core/exchange/updateNotes';
import { zoneRulesOf } from '../../core/time/zones';
import { createWorkshop } from '../../core/workshops/create';
import { attributionErased } from '../../workspace/erasing/attributionErasures';
import { ledgerFolder, templatesFolder } from '../../workspace/library/layout';
import { readPlaces } from '../../workspace/templates/readPlaces';
import { readSample } from '../../workspace/templates/samples';
import type { Handlers } from '../requests/endpoint';
import type { HostContext } from '../requests/context';

type WorkshopRequests = Pick<
  DeskRequests,
  'createWorkshop' | 'timeZones' | 'zoneRules' | 'openSample' | 'importWorkshop' | 'exportWorkshopFile'
>;

/** Workshops coming to the library and leaving it as files. The opened file is never written. */
export function workshopHandlers(context: HostContext): Handlers<WorkshopRequests> {
  const { ledgers, workshopList, currentActor, queue, jobs, catalogue, files, options, desk, now, newId } =
    context;

  const add = async (workshop: Workshop, client: string): Promise<{ workshop: string } | Refusal> =>
    (await workshopList.add(workshop, currentActor.sender(client))) ?? { workshop: workshop.id };

  /** Read beside the queue: whatever the file is, nobody waits for it. */
  const read = async (bytes: Uint8Array, job: string = newId()) => {
    const { interfaceLanguage: language } = ledgers.library.state.settings;
    const task = { kind: 'workshop', bytes, context: { catalogue, now: now(), language } } as const;
    const reading = await jobs.run(job, task, (step) => desk.publish('job', { job, ...step }));
    if (isRefusal(reading)) return reading;
    const result = reading.read;
    // The file is mended from the top: its first refusal is the one to show.
    return Array.isArray(result)
      ? (result[0] ?? refuse('file.invalid', { issue: refuse('fault.unreadable') }))
      : result;
  };

  return {
    createWorkshop: async ({ after, ...given }, client) =>
      queue.run(async () => {
        const earlier = after === undefined ? undefined : await ledgers.get({ scope: 'workshop', id: after });
        if (isRefusal(earlier)) return earlier;
        const workshop = createWorkshop(given, newId(), now(), catalogue, earlier?.state);
        return isRefusal(workshop) ? workshop : add(workshop, client);
      }),

    zoneRules: async ({ zone }) => zoneRulesOf(zone) ?? null,

    timeZones: async () => ({
      own: Intl.DateTimeFormat().resolvedOptions().timeZone,
      known: Intl.supportedValuesOf('timeZone'),
      places: await readPlaces(options.templates, templatesFolder(options.library)),
    }),

    openSample: async ({ style }, client) => {
      const bytes = await readSample(options.templates, style);
      if (isRefusal(bytes)) return bytes;
      const result = await read(bytes);
      if (isRefusal(result)) return result;
      const { workshop } = result;
      return queue.run(() => add({ ...workshop, id: newId(), createdAt: now() }, client));
    },

    importWorkshop: async ({ bytes, onKnown, job }, client) => {
      const result = await read(bytes, job);
      if (isRefusal(result)) return result;
      const { workshop, notes } = result;
      return queue.run(async () => {
        const known = ledgers.library.state.workshops[workshop.id];
        if (known && onKnown === 'ask') {
          return refuse('workshop.known', { title: Object.values(known.title)[0] ?? known.id });
        }
        if (known && onKnown === 'update') {
          const session = await ledgers.get({ scope: 'workshop', id: workshop.id });
          if (isRefusal(session)) return session;
          const erased = await attributionErased(ledgerFolder(context.library.path, session.ref));
          const gone = stillErased(
            session.state,
            erased.map(({ whose }) => whose),
          );
          const incoming = gone ? withoutAttribution(workshop, gone) : workshop;
          const update = updateWorkshop(session.state, result.file, incoming, now());
          if (isRefusal(update)) return update;
          const written = await session.replaceState(
            'workshop.update',
            update.workshop,
            currentActor.sender(client),
            now(),
          );
          if (isRefusal(written)) return written;
          const { interfaceLanguage } = ledgers.library.state.settings;
          const erasedStayed = gone !== undefined && isAttributed(workshop, gone);
          return {
            workshop: workshop.id,
            notes: [...notes, ...updateNotes({ ...update, erasedStayed }, interfaceLanguage)],
          };
        }
        const added = await add(known ? { ...workshop, id: newId(), createdAt: now() } : workshop, client);
        return isRefusal(added) ? added : { ...added, notes };
      });
    },

    exportWorkshopFile: async ({ workshop, attribution }) => {
      const session = await ledgers.get({ scope: 'workshop', id: workshop });
      if (isRefusal(session)) return session;
      const text = workshopFileText(session.state, attribution === undefined ? {} : { attribution });
      return files.put(workshopFileName(session.state), new TextEncoder().encode(text));
    },
  };
}
