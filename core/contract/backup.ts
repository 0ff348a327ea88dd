import { z } from 'zod';
import type { Refusal } from '../messages/refusal';
import { idSchema, instantSchema } from '../model/ids';
import { nothing, request, text, type Requests } from './request';

/** A folder that copies may go to: a stick, another disk, a folder of this computer. Its path stays in the host. */
export interface BackupPlace {
  place: string;
  /** The name of the stick or folder. */
  label: string;
  /** `computer`: it goes where the computer goes, so it does not help when that is lost. */
  kind: 'removable' | 'computer';
  backups: FoundBackup[];
}

/** A backup in a place, and the times of its copies, newest first (ISO 8601, UTC). */
export interface FoundBackup {
  backup: string;
  encrypted: boolean;
  copies: string[];
}

export type BackupStatus =
  | { state: 'none' }
  | {
      /** `resting`: nothing to do, or waiting for a pause. */
      state: 'resting' | 'copying' | 'failed';
      /** The name of the stick or folder. */
      label: string;
      kind: BackupPlace['kind'];
      encrypted: boolean;
      /** When the newest copy was made that this computer knows of. */
      copiedAt?: string;
      /** Whether something was saved since. */
      isBehind: boolean;
      /** Why the last attempt failed. */
      refusal?: Refusal;
    };

/** What became of a workshop of the copy: brought in, brought up to date, here already, or both kept. */
export type RestoreOutcome = 'added' | 'updated' | 'here' | 'both';

export interface RestoredBackup {
  /** The copy that was used. */
  at: string;
  workshops: { workshop: string; title: string; outcome: RestoreOutcome }[];
  packages: number;
  /** Files of the copy that could not be read. */
  damaged: number;
}

/** The second copy of the library on a stick or another disk, and going on from one. */
export const backupRequests = {
  backupStatus: request<BackupStatus>()(nothing),
  /** Sticks and folders that this computer knows of, with the backups in them. */
  backupPlaces: request<{ places: BackupPlace[]; canChoose: boolean }>()(nothing),
  /** Desktop: asks for a folder in the system's dialog. */
  chooseBackupPlace: request<BackupPlace | { cancelled: true } | Refusal>()(nothing),
  /** From now on a copy at each pause and on closing; the first one is made before this answers. Null: not encrypted. */
  startBackup: request<BackupStatus | Refusal>()(
    z.strictObject({ place: idSchema, passphrase: text(500).nullable(), job: idSchema }),
  ),
  /** No further copies; those made stay where they are. */
  stopBackup: request<BackupStatus | Refusal>()(nothing),
  backUpNow: request<BackupStatus | Refusal>()(z.strictObject({ job: idSchema })),
  /** Brings the workshops and packages of a copy into this library; what is here is never overwritten by something older. */
  restoreBackup: request<RestoredBackup | Refusal>()(
    z.strictObject({
      backup: idSchema,
      /** Default: the newest copy. */
      at: instantSchema.optional(),
      passphrase: text(500).optional(),
      job: idSchema,
    }),
  ),
} satisfies Requests;
