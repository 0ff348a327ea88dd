import { randomBytes } from 'node:crypto';
import { basename, join } from 'node:path';
import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import { reasonOf, unlessMissing } from '../files/failures';
import { disk, type FileSystem } from '../files/fileSystem';
import { readFileWhole } from '../files/readBounded';
import { ensureFolder } from '../files/syncFolder';
import { replaceFile } from '../files/writeDurably';
import { listCopies } from './copies';
import {
  BACKUP_FOLDER,
  BACKUP_VERSION,
  backupFolderName,
  COPIES,
  HEAD_FILE,
  headSchema,
  OBJECTS,
  type BackupHead,
} from './format';
import { README } from './readMe';
import { openKey, sealKey } from './sealing';

const LARGEST_HEAD = 64 * 1024;

/** A backup that was found in a folder, with the times of its copies, newest first. */
export interface FoundBackup {
  folder: string;
  id: string;
  encrypted: boolean;
  copies: string[];
}

export interface CreatedBackup {
  folder: string;
  id: string;
  key: Buffer | undefined;
}

/**
 * Makes an empty backup in a folder that is there. With a passphrase it is encrypted; without one whoever has the folder
 * can read it. Refused: `backup.gone`, `backup.full`, `backup.failed`.
 */
export async function createBackup(
  place: string,
  passphrase: string | undefined,
  at: string,
  fs: FileSystem = disk,
): Promise<CreatedBackup | Refusal> {
  try {
    if (!(await unlessMissing(fs.stat(place)))?.isDirectory()) return refuse('backup.gone');
    const id = randomBytes(8).toString('hex');
    const folder = join(place, backupFolderName(id));
    await ensureFolder(fs, folder);
    await ensureFolder(fs, join(folder, COPIES));
    await ensureFolder(fs, join(folder, OBJECTS));
    const key = passphrase === undefined ? undefined : randomBytes(32);
    const encryption = key && passphrase !== undefined ? await sealKey(key, passphrase) : null;
    const head: BackupHead = {
      format: 'rapporteur-backup',
      version: BACKUP_VERSION,
      id,
      createdAt: at,
      encryption,
    };
    await replaceFile(join(folder, 'READ-ME.txt'), Buffer.from(README), { fs });
    await replaceFile(join(folder, HEAD_FILE), Buffer.from(JSON.stringify(head, undefined, 2)), { fs });
    return { folder, id, key };
  } catch (error) {
    return refuse('backup.failed', { reason: reasonOf(error) });
  }
}

/** The backups in a folder, and the folder itself if it is one; the one with the newest copy first. */
export async function findBackups(place: string, fs: FileSystem = disk): Promise<FoundBackup[]> {
  const names = await fs.readdir(place).catch(() => []);
  const folders = [
    place,
    ...names.filter((name) => BACKUP_FOLDER.test(name)).map((name) => join(place, name)),
  ];
  const found: FoundBackup[] = [];
  for (const folder of folders) {
    const head = await readHead(folder, fs);
    if (isRefusal(head)) continue;
    const copies = await listCopies(fs, folder).catch(() => []);
    found.push({ folder, id: head.id, encrypted: head.encryption !== null, copies });
  }
  return found.sort((a, b) => ((a.copies[0] ?? '') < (b.copies[0] ?? '') ? 1 : -1));
}

/** The key of a backup (undefined inside: not encrypted). Refused: `backup.needsPassphrase`, `backup.passphrase`, `backup.none`. */
export async function openBackup(
  folder: string,
  passphrase: string | undefined,
  fs: FileSystem = disk,
): Promise<{ key: Buffer | undefined } | Refusal> {
  const head = await readHead(folder, fs);
  if (isRefusal(head)) return head;
  if (head.encryption === null) return { key: undefined };
  if (passphrase === undefined || passphrase === '') return refuse('backup.needsPassphrase');
  const key = await openKey(head.encryption, passphrase);
  return key ? { key } : refuse('backup.passphrase');
}

async function readHead(folder: string, fs: FileSystem): Promise<BackupHead | Refusal> {
  const none = () => refuse('backup.none', { folder: basename(folder) });
  try {
    const bytes = await readFileWhole(join(folder, HEAD_FILE), LARGEST_HEAD, fs);
    const value: unknown = JSON.parse(bytes.toString());
    const head = headSchema.safeParse(value);
    if (!head.success) return none();
    const { version } = head.data;
    return version > BACKUP_VERSION
      ? refuse('file.newerSchema', { found: version, known: BACKUP_VERSION })
      : head.data;
  } catch {
    return none();
  }
}
