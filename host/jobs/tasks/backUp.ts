import type { Refusal } from '../../../core/messages/refusal';
import { restoreCopy, type Restored, type RestoreOrder } from '../../../workspace/backup/restoreCopy';
import { takeCopy, type CopyOrder, type CopyTaken } from '../../../workspace/backup/takeCopy';
import type { OnStep } from './onStep';

export interface BackUpTask {
  kind: 'backUp';
  order: Omit<CopyOrder, 'fs'>;
}

export interface RestoreTask {
  kind: 'restore';
  order: Omit<RestoreOrder, 'fs' | 'wanted'>;
}

/** Adds a copy of the library to a backup; reading, compressing and encrypting hold nobody up. */
export function backUp({ order }: BackUpTask, onStep: OnStep): Promise<CopyTaken | Refusal> {
  return takeCopy(order, (done, total) => onStep({ step: 'saving', done, total }));
}

/** Writes the files of a copy into a folder. */
export function restore({ order }: RestoreTask, onStep: OnStep): Promise<Restored | Refusal> {
  return restoreCopy(order, (done, total) => onStep({ step: 'reading', done, total }));
}
