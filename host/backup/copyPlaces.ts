import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { BackupChoice } from '../../workspace/backup/choice';
import { listEarlier } from '../../workspace/backup/earlierBackups';
import { HEAD_FILE } from '../../workspace/backup/format';

/** A place with copies of the library. */
interface CopyPlace {
  /** The name of the stick or folder. */
  label: string;
  /** Whether its copies hold what was erased since, and are still to go. */
  goes: boolean;
}

/** The place that copies go to, and the places of earlier ones. */
export interface CopyPlaces {
  present?: CopyPlace & { isThere: boolean };
  earlier: CopyPlace[];
}

/** Where copies of a library lie, as far as this computer knows. Throws system errors. */
export async function findCopyPlaces(library: string, choice: BackupChoice | undefined): Promise<CopyPlaces> {
  const earlier = await listEarlier(library, choice?.backup);
  return {
    ...(choice && {
      present: {
        label: choice.label,
        goes: choice.forgetBefore !== undefined,
        isThere: await isThere(choice.backup),
      },
    }),
    earlier: earlier.map(({ folder, goes }) => ({ label: basename(dirname(folder)), goes })),
  };
}

const isThere = (backup: string) =>
  stat(join(backup, HEAD_FILE)).then(
    () => true,
    () => false,
  );
