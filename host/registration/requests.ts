import type { DeskRequests, ListImported } from '../../core/contract';
import { listRowsFileName } from '../../core/exchange/fileName';
import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import type { ListOptions } from '../../core/participants/options';
import { columnsRead, undecided, type ListPreview } from '../../core/participants/preview';
import { rowsReport } from '../../core/participants/report';
import type { Handlers } from '../requests/endpoint';
import { importList } from './importList';
import { rowsOf, type OpenLists } from './openLists';
import { NO_ACTOR } from '../ledgers/currentActor';
import type { ListAdditions } from '../jobs/tasks/readRegistration';
import type { HostContext } from '../requests/context';

type RegistrationRequests = Pick<
  DeskRequests,
  'openList' | 'previewList' | 'listRows' | 'importList' | 'saveListRows' | 'closeList'
>;

/** Registration lists: looked at in the background, changed by whoever knows better, and imported in one act. */
export function registrationHandlers(context: HostContext, lists: OpenLists): Handlers<RegistrationRequests> {
  const { ledgers, currentActor, queue, jobs, files, desk, catalogue, newId } = context;

  const ledgersOf = async (id: string) => {
    const workshop = await ledgers.get({ scope: 'workshop', id });
    if (isRefusal(workshop)) return workshop;
    const people = await ledgers.get({ scope: 'people', id });
    return isRefusal(people) ? people : { workshop, people };
  };

  const read = async (
    list: string,
    given: { workshop: string; name: string; bytes: Uint8Array },
    options: ListOptions,
    job: string,
  ): Promise<ListPreview | Refusal> => {
    const both = await ledgersOf(given.workshop);
    if (isRefusal(both)) return both;
    const { delegations, languages } = both.workshop.state;
    const { participants } = both.people.state;
    const into = {
      directory: catalogue.directory,
      language: languages[0] ?? ('en' as const),
      spoken: ledgers.library.state.settings.interfaceLanguage,
      delegations: Object.values(delegations),
      participants: Object.values(participants),
      asks: true,
    };
    const { bytes } = given;
    const reading = await jobs.run(
      job,
      { kind: 'registration', list, bytes, options, context: into },
      (step) => desk.publish('job', { job, ...step }),
    );
    if (isRefusal(reading)) return reading;
    lists.put(list, { ...given, read: reading, against: { delegations, participants } });
    return { list, name: given.name, ...reading.preview };
  };

  return {
    openList: async ({ workshop, name, bytes, job }) => read(newId(), { workshop, name, bytes }, {}, job),

    previewList: async ({ list, options, job }) => {
      const open = lists.get(list);
      if (!open) return refuse('registration.gone');
      const { workshop, name, bytes } = open;
      return read(list, { workshop, name, bytes }, options, job);
    },

    listRows: async ({ list, filter, from, count }) => {
      const open = lists.get(list);
      return open ? { rows: rowsOf(open, filter, from, count) } : refuse('registration.gone');
    },

    importList: async ({ list }, client): Promise<ListImported | Refusal> =>
      queue.run(async () => {
        const open = lists.get(list);
        if (!open) return refuse('registration.gone');
        const { outcome } = open.read.preview;
        if (isRefusal(outcome)) return outcome;
        const unsettled = undecided(outcome);
        if (unsettled.length > 0) {
          const texts = unsettled.map(({ text }) => text).join(', ');
          return refuse('registration.undecided', { texts });
        }
        const ledgers = await ledgersOf(open.workshop);
        if (isRefusal(ledgers)) return ledgers;
        const { against } = open;
        const { delegations } = ledgers.workshop.state;
        if (delegations !== against.delegations || ledgers.people.state.participants !== against.participants)
          return refuse('registration.changedSince');
        const sender = currentActor.sender(client);
        if (sender.actor === NO_ACTOR) return refuse('actor.missing');
        const additions = JSON.parse(open.read.additions ?? '{}') as ListAdditions;
        const cells = JSON.parse(open.read.cells ?? '[]') as string[];
        const written = await importList(context, ledgers, additions, cells, sender);
        if (isRefusal(written)) return written;
        lists.drop(list);
        return {
          at: written.at,
          people: additions.participants.length,
          delegations: additions.delegations.length,
          completed: additions.completed.length,
        };
      }),

    saveListRows: async ({ list, filter }) => {
      const open = lists.get(list);
      if (!open) return refuse('registration.gone');
      const { columns, mapping } = open.read.preview;
      const headers = columnsRead(mapping).map(
        (column) => columns.find((each) => each.column === column)?.header ?? '',
      );
      const csv = rowsReport(rowsOf(open, filter), headers, ledgers.library.state.settings.interfaceLanguage);
      return files.put(listRowsFileName(open.name, filter), new TextEncoder().encode(csv));
    },

    closeList: async ({ list }) => {
      lists.drop(list);
      return null;
    },
  };
}
