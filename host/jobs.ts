import { Worker } from 'node:worker_threads';
import { isRefusal, refuse, type Refusal } from '../core/ledger/refusal';
import type { JobProgress } from '../core/contract';
import { runTask, type Task, type TaskResult } from './tasks';

type Step = Omit<JobProgress, 'job'>;

/** Background work: the queue never waits for it; it reports progress and can be cancelled. */
export interface Jobs {
  run: <T extends Task>(
    job: string,
    task: T,
    onStep: (step: Step) => void,
  ) => Promise<TaskResult<T> | Refusal>;
  cancel: (job: string) => void;
  close: () => Promise<void>;
}

/** What a worker sends back. */
export type WorkerMessage = { step: Step } | { result: unknown } | { fault: string };

/**
 * Runs each task in a worker thread of its own: a cancelled one is ended at once, and one that fails takes
 * nothing with it.
 */
export function workerJobs(bundle: string): Jobs {
  const running = new Map<string, { worker: Worker; cancel: () => void }>();
  return {
    run: (job, task, onStep) =>
      new Promise((resolve) => {
        const worker = new Worker(bundle, { workerData: task });
        const finish = (result: unknown) => {
          running.delete(job);
          void worker.terminate();
          resolve(result as Awaited<ReturnType<Jobs['run']>> as never);
        };
        running.set(job, { worker, cancel: () => finish(refuse('job.cancelled')) });
        worker.on('message', (message: WorkerMessage) => {
          if ('step' in message) onStep(message.step);
          else if ('fault' in message) finish(refuse('storage.failed', { reason: message.fault }));
          else finish(message.result);
        });
        worker.on('error', (fault) => finish(refuse('storage.failed', { reason: fault.name })));
      }),
    cancel: (job) => running.get(job)?.cancel(),
    close: async () => {
      for (const { cancel } of running.values()) cancel();
    },
  };
}

/** The same in this process, for tests and for the command line, where nobody waits on a queue. */
export function inlineJobs(): Jobs {
  const cancelled = new Set<string>();
  return {
    run: async (job, task, onStep) => {
      const result = await runTask(task, onStep);
      return cancelled.delete(job) && !isRefusal(result) ? refuse('job.cancelled') : result;
    },
    cancel: (job) => void cancelled.add(job),
    close: async () => undefined,
  };
}
