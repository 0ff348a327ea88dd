import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { RestoredBackup, RestoreOutcome, UnfinishedText } from '../../core/contract';
import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import { openBackup } from '../../workspace/backup/openBackup';
import { attributionErasedHere } from '../../workspace/erasing/attributionErasures';
import { erasedAt } from '../../workspace/erasing/erasedMark';
import { compareJournals } from '../../workspace/backup/compareJournals';
import { clearIncoming, REPLACED } from '../../workspace/backup/replaced';
import { storageRefusal } from '../../workspace/files/failures';
import { disk } from '../../workspace/files/fileSystem';
import { moveDurably } from '../../workspace/files/move';
import { archiveFolder, ledgerFolder, listWorkshops } from '../../workspace/library/layout';
import { isNothingErased, withoutErased, type ErasedSince } from '../ledgers/erasedSince';
import { IMPORT_NOTE } from '../registration/importList';
import { HOST } from '../ledgers/currentActor';
import type { HostContext } from '../requests/context';
import { restoreTemplates } from './restoreTemplates';

interface Order {
  /** Folder of the backup. */
  folder: string;
  /** Copies to try, newest first: an unreadable one gives way to the one before it. */
  copies: readonly string[];
  passphrase: string | undefined;
  job: string;
  client: string;
}

/**
 * Restores workshops, people files, drafts and packages of a copy into the open library. A workshop that is here is
 * updated only if the copy continues it; if both changed, both are kept.
 */
export async function restoreFromBackup(
  context: HostContext,
  order: Order,
): Promise<RestoredBackup | Refusal> {
  const { library } = context;
  const opened = await openBackup(order.folder, order.passphrase);
  if (isRefusal(opened)) return opened;
  const incoming = join(library.path, `.incoming-${randomBytes(8).toString('hex')}`);
  try {
    const read = await readNewest(context, order, opened.key, incoming);
    if (isRefusal(read)) return read;
    return await context.queue.run(async () => {
      const bins = await restoreLibraryState(context, incoming);
      const workshops: RestoredBackup['workshops'] = [];
      for (const workshop of await listWorkshops(incoming)) {
        const brought = await restoreWorkshop(context, incoming, workshop, order.client);
        if (isRefusal(brought)) continue;
        workshops.push(brought);
        if (bins.has(workshop) && brought.outcome === 'added')
          await context.ledgers.library.run(
            'workshop.bin',
            { id: workshop },
            HOST,
            context.currentActor.context(HOST.actor),
          );
      }
      await restoreTemplates(incoming, library.path);
      const { archive } = context;
      const packages = isRefusal(archive) ? [] : await archive.addFromCopy(archiveFolder(incoming));
      return { at: read.at, workshops, packages: packages.length, damaged: read.damaged };
    });
  } catch (error) {
    return storageRefusal(error);
  } finally {
    await clearIncoming(disk, library.path, incoming).catch(() => undefined);
  }
}

async function readNewest(
  { jobs, desk }: HostContext,
  { folder, copies, job }: Order,
  key: Buffer | undefined,
  target: string,
): Promise<{ at: string; damaged: number } | Refusal> {
  let last: Refusal = refuse('backup.noCopy', { at: copies[0] ?? '' });
  for (const at of copies) {
    const task = { kind: 'restore' as const, order: { backup: folder, at, target, ...(key && { key }) } };
    const read = await jobs.run(job, task, (step) => desk.publish('job', { job, ...step }));
    if (!isRefusal(read)) return { at, damaged: read.damaged.length };
    last = read;
    if (read.refused !== 'backup.noCopy') break;
  }
  return last;
}

/** People who work here and official wordings that this library lacks; answers the workshops that lay in the bin. */
async function restoreLibraryState(
  { library, ledgers, currentActor }: HostContext,
  incoming: string,
): Promise<Set<string>> {
  const ref = { scope: 'library', id: 'library' } as const;
  const opened = await library.openLedgerAt(ledgerFolder(incoming, ref), ref);
  if (isRefusal(opened)) return new Set();
  const { actors, wordings, workshops } = opened.revision.state;
  await opened.close();
  const payload = { actors: Object.values(actors), wordings: Object.values(wordings) };
  await ledgers.library.run('library.bringBack', payload, HOST, currentActor.context(HOST.actor));
  const binned = Object.values(workshops).filter(({ binnedAt }) => binnedAt !== undefined);
  return new Set(binned.map(({ id }) => id));
}

async function restoreWorkshop(
  context: HostContext,
  incoming: string,
  id: string,
  client: string,
): Promise<RestoredBackup['workshops'][number] | Refusal> {
  const { library, ledgers, workshopList, now } = context;
  const theirs = ledgerFolder(incoming, { scope: 'workshop', id });
  const ours = ledgerFolder(library.path, { scope: 'workshop', id });
  const erasedHere = await erasedAt(ours);
  const isErased = erasedHere !== undefined && ((await erasedAt(theirs)) ?? '') < erasedHere;
  // Who was erased here and not in the copy does not come back with it, and neither does a history that names them.
  if (isErased) await disk.remove(join(theirs, 'people'));
  const known = library.hasWorkshop(id) ? await restoreMethod(ours, theirs) : 'added';
  const erased = { people: isErased, attribution: await attributionErasedHere(ours, theirs) };
  const outcome = !isNothingErased(erased) && known === 'updated' ? 'both' : known;
  let workshop = id;
  if (outcome === 'added' || outcome === 'updated') {
    const typed = outcome === 'updated' ? await library.drafts.list(id) : [];
    await ledgers.whileClosed(id, now(), async () => {
      await library.drafts.whileClosed(id, async () => {
        if (outcome === 'updated') await moveDurably(disk, ours, `${theirs}${REPLACED}`);
        await moveDurably(disk, theirs, ours);
        library.addWorkshop(id);
      });
      if (!isRefusal(typed)) await keepTyped(context, id, typed);
    });
  } else if (outcome === 'both') {
    const copied = await keepBoth(context, theirs, id, client, erased);
    if (isRefusal(copied)) return copied;
    workshop = copied;
  }
  const session = await ledgers.get({ scope: 'workshop', id: workshop });
  if (isRefusal(session)) return session;
  await workshopList.refresh(workshop);
  const { title } = session.state.meeting;
  return { workshop, title: Object.values(title)[0] ?? '', outcome };
}

/** What was typed here and not finished stays beside the copy's, unless the copy has something typed later in its place. */
async function keepTyped(
  { library: { drafts } }: HostContext,
  workshop: string,
  typed: readonly UnfinishedText[],
): Promise<void> {
  const theirs = await drafts.list(workshop);
  if (isRefusal(theirs)) return;
  for (const { key, actor, text, at } of typed) {
    const there = theirs.find((draft) => draft.key === key && draft.actor === actor);
    if (key !== IMPORT_NOTE && (there?.at ?? '') <= at) await drafts.put(workshop, { key, actor }, text, at);
  }
}

async function restoreMethod(ours: string, theirs: string): Promise<RestoreOutcome> {
  const relations = [
    await compareJournals(disk, ours, theirs),
    await compareJournals(disk, join(ours, 'people'), join(theirs, 'people')),
  ];
  if (relations.every((relation) => relation === 'same' || relation === 'oursIsNewer')) return 'here';
  return relations.every((relation) => relation === 'same' || relation === 'theirsIsNewer')
    ? 'updated'
    : 'both';
}

/**
 * Adds the copy's version as a second workshop with its people, without what was erased here since. Its history stays
 * in the backup.
 */
async function keepBoth(
  { library, ledgers, workshopList, currentActor, newId, now }: HostContext,
  theirs: string,
  id: string,
  client: string,
  erased: ErasedSince,
): Promise<string | Refusal> {
  const workshop = await library.openLedgerAt(theirs, { scope: 'workshop', id });
  if (isRefusal(workshop)) return workshop;
  await workshop.close();
  const copy = newId();
  const sender = currentActor.sender(client);
  const { rev, state: copied } = workshop.revision;
  const here = await ledgers.get({ scope: 'workshop', id });
  const ours = isRefusal(here) ? undefined : ((await here.stateBefore(rev)) ?? here.state);
  const [state = copied] = withoutErased([copied], erased, ours, copied);
  const failed = await workshopList.add({ ...state, id: copy, createdAt: now() }, sender);
  if (failed) return failed;
  const people = await library.openLedgerAt(join(theirs, 'people'), { scope: 'people', id });
  if (isRefusal(people)) return copy;
  await people.close();
  const session = await ledgers.get({ scope: 'people', id: copy });
  if (isRefusal(session)) return session;
  const { participants } = people.revision.state;
  if (Object.keys(participants).length === 0) return copy;
  const written = await session.replaceState(
    'people.bringBack',
    { ...people.revision.state, workshop: copy },
    sender,
    now(),
  );
  return isRefusal(written) ? written : copy;
}
