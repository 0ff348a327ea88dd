import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import { createBackup, findBackups, openBackup, type FoundBackup } from '../../workspace/backup/openBackup';
import type { Restored } from '../../workspace/backup/restoreCopy';
import { isFree, restoreWhole } from '../../workspace/backup/restoreWhole';
import { beginningIn, beginningOf, continuesIn } from '../../workspace/backup/sameLibrary';
import { takeCopy, type CopyTaken } from '../../workspace/backup/takeCopy';
import { LEAST_PASSPHRASE } from './backupKeeper';
import { isWithin } from './places';

/**
 * One copy of a library into a folder, for the command line: into the newest backup of this library there that the
 * passphrase opens, or a new one: several laptops may share a stick. The library is only read, so it may be open elsewhere.
 */
export async function backUpLibrary(
  library: string,
  folder: string,
  passphrase: string | undefined,
  at: string,
): Promise<CopyTaken | Refusal> {
  const real = await realpath(library).catch(() => undefined);
  if (real === undefined) return refuse('storage.missing', { folder: path.basename(library) });
  const target = await realpath(folder).catch(() => undefined);
  if (target === undefined) return refuse('file.noFolder', { name: folder });
  if (isWithin(target, real)) return refuse('backup.insideLibrary');
  const beginning = await beginningOf(real);
  for (const found of await findBackups(target)) {
    if (found.encrypted !== (passphrase !== undefined)) continue;
    const opened = await openBackup(found.folder, passphrase);
    if (isRefusal(opened)) continue;
    if (!continuesIn(beginning, await beginningIn(found.folder, opened.key))) continue;
    return takeCopy({ library: real, backup: found.folder, at, ...(opened.key && { key: opened.key }) });
  }
  if (passphrase !== undefined && passphrase.length < LEAST_PASSPHRASE)
    return refuse('backup.weakPassphrase', { least: LEAST_PASSPHRASE });
  const created = await createBackup(target, passphrase, at);
  if (isRefusal(created)) return created;
  return takeCopy({ library: real, backup: created.folder, at, ...(created.key && { key: created.key }) });
}

/**
 * The library of a copy, byte for byte, into a folder that is new or empty. Of several backups of one library the one with
 * the newest copy is taken; of those of different libraries a person says which (`backup.several`). Without `copy` its newest
 * copy that can be read.
 */
export async function restoreLibrary(
  folder: string,
  library: string,
  passphrase: string | undefined,
  copy: string | undefined,
): Promise<(Restored & { at: string }) | Refusal> {
  if (!(await isFree(library).catch(() => false)))
    return refuse('backup.notEmpty', { folder: path.basename(library) });
  const found = await choose(folder, passphrase, copy);
  if (isRefusal(found)) return found;
  const key = found.key && { key: found.key };
  let last = refuse('backup.noCopy', { at: copy ?? found.copies[0] ?? '' });
  for (const at of copy === undefined ? found.copies : [copy]) {
    const restored = await restoreWhole({ backup: found.folder, at, target: library, ...key });
    if (!isRefusal(restored)) return { ...restored, at };
    last = restored;
    if (restored.refused !== 'backup.noCopy') break;
  }
  return last;
}

/** The backup in a folder that the passphrase opens. */
async function choose(
  folder: string,
  passphrase: string | undefined,
  copy: string | undefined,
): Promise<(FoundBackup & { key: Buffer | undefined }) | Refusal> {
  const opening: (FoundBackup & { key: Buffer | undefined })[] = [];
  let closed = refuse('backup.none', { folder: path.basename(folder) });
  // The newest one comes first: what it is refused with is told where no other opens.
  for (const found of (await findBackups(folder)).reverse()) {
    const opened = await openBackup(found.folder, passphrase);
    if (isRefusal(opened)) closed = opened;
    else opening.unshift({ ...found, ...opened });
  }
  const holding = opening.filter(({ copies }) => copy === undefined || copies.includes(copy));
  const [newest, ...others] = holding.length > 0 ? holding : opening;
  if (!newest) return closed;
  const beginning = await beginningIn(newest.folder, newest.key);
  for (const other of others)
    if (beginning && !continuesIn(beginning, await beginningIn(other.folder, other.key)))
      return refuse('backup.several', {
        folders: [newest, ...others]
          .map((each) => `${path.basename(each.folder)} (${each.copies[0] ?? '–'})`)
          .join(', '),
      });
  return newest;
}
