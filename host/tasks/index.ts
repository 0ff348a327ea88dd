import type { JobProgress } from '../../core/contract';
import type { Refusal } from '../../core/ledger/refusal';
import { renderDocument, type Rendered, type RenderTask } from './renderDocument';

/** Work that runs beside the queue. Its input and result are plain data, so that it can cross to a worker. */
export type Task = RenderTask;
export type TaskResult<T extends Task> = T extends RenderTask ? Rendered : never;

export function runTask<T extends Task>(
  task: T,
  onStep: (step: Omit<JobProgress, 'job'>) => void,
): Promise<TaskResult<T> | Refusal> {
  return renderDocument(task, onStep) as Promise<TaskResult<T> | Refusal>;
}
