import type { Refusal } from '../../core/ledger/refusal';
import type { Handover } from '../../core/handover/file';
import type { OnStep } from './fileOf';
import { openHandoverTask, sealHandoverTask, type OpenHandoverTask, type SealHandoverTask } from './handover';
import { readRegistrationTask, type ReadRegistration, type RegistrationTask } from './readRegistration';
import { renderDocument, type Rendered, type RenderTask } from './renderDocument';
import { renderPeopleList, type PeopleListTask } from './renderPeopleList';

/** Work that runs beside the queue. Its input and result are plain data, so that it can cross to a worker. */
export type Task = RenderTask | PeopleListTask | RegistrationTask | OpenHandoverTask | SealHandoverTask;
export type TaskResult<T extends Task> = T extends RenderTask
  ? Rendered
  : T extends RegistrationTask
    ? ReadRegistration
    : T extends OpenHandoverTask
      ? Handover
      : T extends SealHandoverTask
        ? { bytes: Uint8Array }
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
    case 'openHandover':
      return openHandoverTask(task);
    case 'sealHandover':
      return sealHandoverTask(task);
    default:
      return renderPeopleList(task, onStep);
  }
}
