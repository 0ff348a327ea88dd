import type { ArchiveReport } from '../../../core/archive/report';
import type { Handover } from '../../../core/handover/file';
import type { Registration } from '../../../core/participants/outcome';
import type { Restored } from '../../../workspace/backup/restoreCopy';
import type { CopyTaken } from '../../../workspace/backup/takeCopy';
import type { BackUpTask, RestoreTask } from './backUp';
import type {
  EraseAttributionTask,
  EraseNamesTask,
  EraseOnListTask,
  FindNamesTask,
  NamesFound,
} from './erase';
import type { Rewritten } from '../../../workspace/erasing/rewriteLedger';
import type { OpenHandoverTask, SealHandoverTask } from './handover';
import type { PlanText } from '../../../core/catalogue/planText/planText';
import type { PlanTextTask } from './readPlanText';
import type { ListAloneTask } from './readListAlone';
import type { ReadImage } from '../../../workspace/templates/imageParts';
import type { EmblemTask } from './readEmblem';
import type { PastTask, PastWorkshop } from './readPast';
import type { ReadRegistration, RegistrationTask } from './readRegistration';
import type { WorkshopReading, WorkshopTask } from './readWorkshop';
import type { RedactedPackage, RedactPackageTask } from './redactPackage';
import type { Rendered, RenderTask } from './renderEdition';
import type { VerifyArchiveTask } from './verifyArchive';

/** Work that runs beside the queue. Its input and result are plain data, so that it can cross to a worker. */
export type Task =
  | RenderTask
  | RegistrationTask
  | ListAloneTask
  | WorkshopTask
  | PlanTextTask
  | EmblemTask
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
  planText: PlanText;
  emblem: ReadImage;
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
  planText: 30_000,
  emblem: 30_000,
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
