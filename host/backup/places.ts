import { createHash } from 'node:crypto';
import { readdir, realpath, stat } from 'node:fs/promises';
import { homedir, userInfo } from 'node:os';
import path from 'node:path';
import type { BackupPlace } from '../../core/contract/backup';
import { findBackups } from '../../workspace/backup/openBackup';

/** A place for backups with its folder; windows only get its id and name. */
export interface KnownPlace {
  place: string;
  folder: string;
  label: string;
  kind: BackupPlace['kind'];
}

export const placeOf = (folder: string, kind: BackupPlace['kind']): KnownPlace => ({
  place: createHash('sha256').update(folder).digest('hex').slice(0, 16),
  folder,
  label: path.basename(folder) || folder,
  kind,
});

/** Whether a folder lies on a stick or another disk than this person's home. */
export async function kindOf(folder: string, home: string = homedir()): Promise<BackupPlace['kind']> {
  const device = (of: string) =>
    stat(of).then(
      ({ dev }) => dev,
      () => undefined,
    );
  return (await device(folder)) === (await device(home)) ? 'computer' : 'removable';
}

/** Folders below which a system shows sticks and disks. */
function mountFolders(platform: NodeJS.Platform): string[] {
  if (platform === 'darwin') return ['/Volumes'];
  const { username } = userInfo();
  return [`/media/${username}`, `/run/media/${username}`, '/media', '/mnt'];
}

/**
 * Sticks and disks that are in now, the documents folder, and the folders that RAPPORTEUR_PLACES names (separated as in
 * PATH). A folder within the library is none of them.
 */
export async function findPlaces(
  library: string,
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): Promise<KnownPlace[]> {
  const named = (env['RAPPORTEUR_PLACES'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const mounted =
    platform === 'win32'
      ? [...'DEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `${letter}:\\`)
      : (await Promise.all(mountFolders(platform).map(foldersIn))).flat();
  const places: KnownPlace[] = [];
  for (const folder of [...named, ...mounted, path.join(homedir(), 'Documents')]) {
    const real = await realpath(folder).catch(() => undefined);
    if (real === undefined || real === '/' || isWithin(real, library)) continue;
    if (places.some((known) => known.folder === real)) continue;
    // What is mounted but is the home's own disk is an ordinary folder, as of a system's own volume under /Volumes.
    const kind = named.includes(folder) ? 'removable' : await kindOf(real);
    if (mounted.includes(folder) && kind === 'computer') continue;
    places.push(placeOf(real, kind));
  }
  return places;
}

export function isWithin(folder: string, library: string): boolean {
  const between = path.relative(library, folder);
  return between === '' || (!between.startsWith('..') && !path.isAbsolute(between));
}

/** The same with the backups in each. */
export async function describePlace({ folder, ...known }: KnownPlace): Promise<BackupPlace> {
  const backups = (await findBackups(folder)).map(({ id, encrypted, copies }) => ({
    backup: id,
    encrypted,
    copies,
  }));
  return { place: known.place, label: known.label, kind: known.kind, backups };
}

async function foldersIn(parent: string): Promise<string[]> {
  const entries = await readdir(parent, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory()).map((entry) => path.join(parent, entry.name));
}
