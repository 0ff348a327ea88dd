import type { Refusal } from '../../core/ledger/refusal';
import type { OnStep } from './fileOf';
import { renderDocument, type Rendered, type RenderTask } from './renderDocument';
import { renderPeopleList, type PeopleListTask } from './renderPeopleList';

/** Work that runs beside the queue. Its input and result are plain data, so that it can cross to a worker. */
export type Task = RenderTask | PeopleListTask;
export type TaskResult<T extends Task> = T extends RenderTask
  ? Rendered
  : { name: string; bytes: Uint8Array };

export function runTask<T extends Task>(task: T, onStep: OnStep): Promise<TaskResult<T> | Refusal> {
  // The kind of the task says the kind of its result, which the compiler cannot follow through `T`.
  const result = task.kind === 'render' ? renderDocument(task, onStep) : renderPeopleList(task, onStep);
  return result as Promise<TaskResult<T> | Refusal>;
}
