import type { Refusal } from '../../core/ledger/refusal';
import type { CopyTaken } from '../../workspace/backup/takeCopy';
import type { Restored } from '../../workspace/backup/restoreCopy';
import { backUp, restore, type BackUpTask, type RestoreTask } from './backUp';
import type { OnStep } from './fileOf';
import { readRegistrationTask, type ReadRegistration, type RegistrationTask } from './readRegistration';
import { renderDocument, type Rendered, type RenderTask } from './renderDocument';
import { renderPeopleList, type PeopleListTask } from './renderPeopleList';

/** Work that runs beside the queue. Its input and result are plain data, so that it can cross to a worker. */
export type Task = RenderTask | PeopleListTask | RegistrationTask | BackUpTask | RestoreTask;
export type TaskResult<T extends Task> = T extends RenderTask
  ? Rendered
  : T extends RegistrationTask
    ? ReadRegistration
    : T extends BackUpTask
      ? CopyTaken
      : T extends RestoreTask
        ? Restored
        : { name: string; bytes: Uint8Array };

export function runTask<T extends Task>(task: T, onStep: OnStep): Promise<TaskResult<T> | Refusal> {
  // The kind of the task says the kind of its result, which the compiler cannot follow through `T`.
  return perform(task, onStep) as Promise<TaskResult<T> | Refusal>;
}

function perform(task: Task, onStep: OnStep): Promise<unknown> {
  switch (task.kind) {
    case 'render':
      return renderDocument(task, onStep);
    case 'registration':
      return readRegistrationTask(task, onStep);
    case 'backUp':
      return backUp(task, onStep);
    case 'restore':
      return restore(task, onStep);
    default:
      return renderPeopleList(task, onStep);
  }
}
