import type { Refusal } from '../../core/ledger/refusal';
import type { Registration } from '../../core/participants/outcome';
import type { OnStep } from './fileOf';
import { readListAlone, type ListAloneTask } from './readListAlone';
import { readRegistrationTask, type ReadRegistration, type RegistrationTask } from './readRegistration';
import { readWorkshopTask, type WorkshopReading, type WorkshopTask } from './readWorkshop';
import { renderDocument, type Rendered, type RenderTask } from './renderDocument';
import { renderPeopleList, type PeopleListTask } from './renderPeopleList';

/** Work that runs beside the queue. Its input and result are plain data, so that it can cross to a worker. */
export type Task = RenderTask | PeopleListTask | ReadingTask;
/** Tasks that read bytes which somebody else may have written. */
export type ReadingTask = RegistrationTask | ListAloneTask | WorkshopTask;

export type TaskResult<T extends Task> = T extends RenderTask
  ? Rendered
  : T extends RegistrationTask
    ? ReadRegistration
    : T extends WorkshopTask
      ? WorkshopReading
      : T extends ListAloneTask
        ? Registration
        : { name: string; bytes: Uint8Array };

/** What a task may take; what reads foreign bytes is ended when it takes longer, in milliseconds. */
export const TIME_LIMITS: Record<Task['kind'], number> = {
  render: Infinity,
  peopleList: Infinity,
  registration: 30_000,
  listAlone: 30_000,
  workshop: 30_000,
};

/** Whether the bytes are so many that what reading them left in memory is better given back. */
export function isHeavy(task: Task): boolean {
  return 'bytes' in task && task.bytes.length > 2 * 1024 * 1024;
}

export function runTask<T extends Task>(task: T, onStep: OnStep): Promise<TaskResult<T> | Refusal> {
  // The kind of the task says the kind of its result, which the compiler cannot follow through `T`.
  return perform(task, onStep) as Promise<TaskResult<T> | Refusal>;
}

async function perform(task: Task, onStep: OnStep): Promise<unknown> {
  switch (task.kind) {
    case 'render':
      return renderDocument(task, onStep);
    case 'registration':
      return readRegistrationTask(task, onStep);
    case 'listAlone':
      return readListAlone(task, onStep);
    case 'workshop':
      return readWorkshopTask(task, onStep);
    case 'peopleList':
      return renderPeopleList(task, onStep);
  }
}
