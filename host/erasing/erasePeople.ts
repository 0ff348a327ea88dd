import type { ErasurePreview } from '../../core/contract/erasing';
import { fold } from '../../core/directory/fold';
import { nameEraser } from '../../core/erasing/eraseNames';
import { NameFinder } from '../../core/erasing/nameFinder';
import { LIBRARY } from '../../core/ledger/ledger';
import { isRefusal, type Refusal } from '../../core/messages/refusal';
import { TEXT_FILE } from '../../workspace/archive/packages/package';
import { markErased, readErasedMark } from '../../workspace/erasing/erasedMark';
import { ledgerFolder } from '../../workspace/library/layout';
import { readingRefusal, storageRefusal } from '../../workspace/files/failures';
import type { HostContext } from '../requests/context';
import type { NamesFound } from '../jobs/tasks/erase';
import { otherCopies } from './otherCopies';
import { rewriteClosed, rewriteFiles } from './rewriteClosed';

/** Names of people of a workshop, now or ever, and where they stand in its present texts. */
async function findNames(context: HostContext, workshop: string, job: string): Promise<NamesFound | Refusal> {
  const { ledgers, library, jobs, catalogue } = context;
  const session = await ledgers.get({ scope: 'workshop', id: workshop });
  if (isRefusal(session)) return session;
  const known = catalogue.directory.entries.flatMap(({ name, printedName, abbreviation, aliases }) =>
    [name, printedName, abbreviation]
      .flatMap((words) => Object.values(words ?? {}))
      .concat(aliases)
      .map(fold),
  );
  const task = {
    kind: 'findNames' as const,
    workshop: ledgerFolder(library.path, { scope: 'workshop', id: workshop }),
    people: ledgerFolder(library.path, { scope: 'people', id: workshop }),
    state: session.state,
    others: Object.fromEntries(
      library.workshopIds
        .filter((id) => id !== workshop)
        .map((id) => [id, ledgerFolder(library.path, { scope: 'people', id })]),
    ),
    known,
  };
  return jobs.run(job, task, () => undefined);
}

/** What a person is shown before they confirm. Changes nothing. */
export async function previewErasure(
  context: HostContext,
  workshop: string,
  job: string,
): Promise<ErasurePreview | Refusal> {
  const found = await findNames(context, workshop, job);
  if (isRefusal(found)) return found;
  const naming = await packagesNaming(context, workshop, found.names);
  try {
    return { places: found.places, ...naming, copies: await otherCopies(context, found.keptIn) };
  } catch (error) {
    return readingRefusal(error);
  }
}

async function packagesNaming(
  { archive }: HostContext,
  workshop: string,
  names: readonly string[],
): Promise<Pick<ErasurePreview, 'packages' | 'unread'>> {
  const own = isRefusal(archive) ? archive : await archive.packagesOf(workshop);
  if (isRefusal(archive) || isRefusal(own)) return { packages: [], unread: isRefusal(own) ? [own] : [] };
  const finder = new NameFinder(names);
  const packages: ErasurePreview['packages'] = [];
  const unread: Refusal[] = [];
  for (const { package: id, title } of own) {
    const files = await archive.files(id);
    if (isRefusal(files)) {
      unread.push(files);
      continue;
    }
    for (const { path } of files) {
      if (path !== TEXT_FILE && !path.endsWith('.rapporteur')) continue;
      const text = await archive.read(id, path);
      if (isRefusal(text)) unread.push(text);
      else if (finder.find(text.toString()).length > 0) {
        packages.push({ package: id, title });
        break;
      }
    }
  }
  return { packages, unread };
}

/** The list of workshops shows titles and places, and its ledger keeps those that were changed. */
function eraseOnList(
  context: HostContext,
  workshop: string,
  inTexts: readonly string[],
  job: string,
): Promise<Refusal | undefined> {
  const { ledgers, library, now } = context;
  const folder = ledgerFolder(library.path, LIBRARY);
  const task = { kind: 'eraseOnList', library: folder, workshop, inTexts } as const;
  return ledgers.rewriteLibrary(() => rewriteFiles(context, folder, job, task), now());
}

/**
 * Erases the people of a workshop: first their names in everything that was kept of it, then their own file, so that a
 * crash between the two leaves people who can be erased again, and never names of people nobody knows any more.
 */
export async function erasePeople(
  context: HostContext,
  workshop: string,
  chosen: readonly string[],
  job: string,
): Promise<Refusal | undefined> {
  const { library, backups } = context;
  const found = await findNames(context, workshop, job);
  if (isRefusal(found)) return found;
  const decided = new Set(chosen);
  const standing = new Set(found.places.map(({ name }) => name).filter((name) => !decided.has(name)));
  const names = {
    inTexts: found.names.filter((name) => !standing.has(name)),
    asDelegations: found.asDelegations,
  };
  const folder = ledgerFolder(library.path, { scope: 'workshop', id: workshop });
  try {
    // What an earlier erasing left elsewhere is still there.
    const before = (await readErasedMark(folder))?.keptIn ?? [];
    const keptIn = [...new Set([...before, ...found.keptIn])];
    await markErased(folder, { at: context.now(), ...(keptIn.length > 0 && { keptIn }) });
  } catch (error) {
    return storageRefusal(error);
  }
  const replace = nameEraser(names);
  const typeOn = library.drafts.keepErased(workshop, (text) => String(replace(text)));
  const kept = await rewriteClosed(context, workshop, job, {
    kind: 'eraseNames',
    workshop: folder,
    ...names,
  });
  if (kept) typeOn();
  return (
    kept ??
    (await eraseOnList(context, workshop, names.inTexts, job)) ??
    // Last: while they are here the whole of it can be asked for again.
    backups.forgetEarlier(() => erasePeopleFile(context, workshop))
  );
}

async function erasePeopleFile(
  { ledgers, workshopList, now }: HostContext,
  workshop: string,
): Promise<Refusal | undefined> {
  const failed = await ledgers.erase(workshop, now());
  if (failed) return failed;
  // It begins anew, and the list of workshops hears that nothing is overdue.
  await ledgers.get({ scope: 'people', id: workshop });
  await workshopList.refresh(workshop);
  return undefined;
}
