import type { ArchiveReport } from '../../../core/archive/report';
import type { Handover } from '../../../core/handover/file';
import type { Refusal } from '../../../core/messages/refusal';
import type { Registration } from '../../../core/participants/outcome';
import type { Restored } from '../../../workspace/backup/restoreCopy';
import type { CopyTaken } from '../../../workspace/backup/takeCopy';
import { backUp, restore, type BackUpTask, type RestoreTask } from './backUp';
import {
  eraseAttribution,
  eraseNames,
  eraseOnList,
  findNames,
  type EraseAttributionTask,
  type EraseNamesTask,
  type EraseOnListTask,
  type FindNamesTask,
  type NamesFound,
} from './erase';
import type { Rewritten } from '../../../workspace/erasing/rewriteLedger';
import type { OnStep } from './onStep';
import { openHandoverTask, sealHandoverTask, type OpenHandoverTask, type SealHandoverTask } from './handover';
import { readListAlone, type ListAloneTask } from './readListAlone';
import { readPastTask, type PastTask, type PastWorkshop } from './readPast';
import { readRegistrationTask, type ReadRegistration, type RegistrationTask } from './readRegistration';
import { readWorkshopTask, type WorkshopReading, type WorkshopTask } from './readWorkshop';
import { redactPackage, type RedactedPackage, type RedactPackageTask } from './redactPackage';
import { renderEdition, type Rendered, type RenderTask } from './renderEdition';
import { verifyArchiveTask, type VerifyArchiveTask } from './verifyArchive';

/** Work that runs beside the queue. Its input and result are plain data, so that it can cross to a worker. */
export type Task =
  | RenderTask
  | RegistrationTask
  | ListAloneTask
  | WorkshopTask
  | OpenHandoverTask
  | SealHandoverTask
  | PastTask
  | BackUpTask
  | RestoreTask
  | FindNamesTask
  | EraseNamesTask
  | EraseOnListTask
  | EraseAttributionTask
  | RedactPackageTask
  | VerifyArchiveTask;

/** What each kind of task ends with. */
interface Results {
  render: Rendered;
  registration: ReadRegistration;
  listAlone: Registration;
  workshop: WorkshopReading;
  openHandover: Handover;
  sealHandover: { bytes: Uint8Array };
  past: PastWorkshop;
  backUp: CopyTaken;
  restore: Restored;
  findNames: NamesFound;
  eraseNames: Rewritten;
  eraseOnList: Rewritten;
  eraseAttribution: Rewritten;
  redactPackage: RedactedPackage;
  verifyArchive: ArchiveReport;
}
export type TaskResult<T extends Task> = Results[T['kind']];

/** What a task may take; one that reads bytes which somebody else may have written is ended after so many milliseconds. */
export const TIME_LIMITS: Record<Task['kind'], number> = {
  render: Infinity,
  registration: 30_000,
  listAlone: 30_000,
  workshop: 30_000,
  openHandover: 30_000,
  sealHandover: Infinity,
  past: 30_000,
  backUp: Infinity,
  restore: Infinity,
  findNames: Infinity,
  eraseNames: Infinity,
  eraseOnList: Infinity,
  eraseAttribution: Infinity,
  redactPackage: Infinity,
  verifyArchive: Infinity,
};

/** Whether the bytes are so many that what reading them left in memory is better given back. */
export function isHeavy(task: Task): boolean {
  return 'bytes' in task && task.bytes.length > 2 * 1024 * 1024;
}

export function runTask<T extends Task>(task: T, onStep: OnStep): Promise<TaskResult<T> | Refusal> {
  // The kind of the task says the kind of its result, which the compiler cannot follow through `T`.
  return perform(task, onStep) as Promise<TaskResult<T> | Refusal>;
}

async function perform(task: Task, onStep: OnStep): Promise<Results[Task['kind']] | Refusal> {
  switch (task.kind) {
    case 'render':
      return renderEdition(task, onStep);
    case 'registration':
      return readRegistrationTask(task, onStep);
    case 'listAlone':
      return readListAlone(task, onStep);
    case 'workshop':
      return readWorkshopTask(task, onStep);
    case 'openHandover':
      return openHandoverTask(task);
    case 'sealHandover':
      return sealHandoverTask(task);
    case 'past':
      return readPastTask(task);
    case 'backUp':
      return backUp(task, onStep);
    case 'restore':
      return restore(task, onStep);
    case 'findNames':
      return findNames(task);
    case 'eraseOnList':
      return eraseOnList(task);
    case 'eraseNames':
      return eraseNames(task);
    case 'eraseAttribution':
      return eraseAttribution(task);
    case 'redactPackage':
      return redactPackage(task, onStep);
    case 'verifyArchive':
      return verifyArchiveTask(task, onStep);
  }
}
