import type { DeskRequests } from '../../core/contract';
import { isRefusal, refuse } from '../../core/messages/refusal';
import { findBackups } from '../../workspace/backup/openBackup';
import { restoreFromBackup } from './restoreFromBackup';
import { describePlace, findPlaces, kindOf, placeOf, type KnownPlace } from '../backup/places';
import type { Handlers } from '../requests/endpoint';
import type { HostContext } from '../requests/context';

type BackupRequests = Pick<
  DeskRequests,
  | 'backupStatus'
  | 'backupPlaces'
  | 'chooseBackupPlace'
  | 'startBackup'
  | 'stopBackup'
  | 'backUpNow'
  | 'restoreBackup'
>;

/** The second copy: where it goes, and going on from one. Folders are known here by ids; no window names a path. */
export function backupHandlers(context: HostContext): Handlers<BackupRequests> {
  const { backups, library, options } = context;
  /** Folders that a person chose in a dialog during this run. */
  const chosen = new Map<string, KnownPlace>();
  const places = async (): Promise<KnownPlace[]> => {
    const found = await findPlaces(library.path);
    return [
      ...[...chosen.values()].filter(({ place }) => found.every((each) => each.place !== place)),
      ...found,
    ];
  };

  return {
    backupStatus: async () => backups.status,
    backupPlaces: async () => ({
      places: await Promise.all((await places()).map(describePlace)),
      canChoose: options.shell.chooseFolder !== undefined,
    }),
    chooseBackupPlace: async () => {
      const folder = await options.shell.chooseFolder?.();
      if (folder === undefined) return { cancelled: true };
      const place = placeOf(folder, await kindOf(folder));
      chosen.set(place.place, place);
      return describePlace(place);
    },
    startBackup: async ({ place: id, passphrase, job }) => {
      const place = (await places()).find((each) => each.place === id);
      return place ? backups.start(place, passphrase, job) : refuse('backup.gone');
    },
    stopBackup: async () => backups.stop(),
    backUpNow: async ({ job }) => backups.copyNow(job),
    restoreBackup: async ({ backup, at, passphrase, job }, client) => {
      for (const place of await places()) {
        const found = (await findBackups(place.folder)).find(({ id }) => id === backup);
        if (!found) continue;
        const copies = at === undefined ? found.copies : [at];
        const brought = await restoreFromBackup(context, {
          folder: found.folder,
          copies,
          passphrase,
          job,
          client,
        });
        if (!isRefusal(brought)) backups.changed();
        return brought;
      }
      return refuse('backup.gone');
    },
  };
}
