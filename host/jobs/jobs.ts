import { Worker } from 'node:worker_threads';
import type { JobProgress } from '../../core/contract';
import { refuse, type Refusal } from '../../core/messages/refusal';
import { faultName } from '../runtime/surviveFaults';
import { isHeavy, TIME_LIMITS, type Task, type TaskResult } from './tasks/task';
import { codeOf } from '../runtime/unreadable';

type Step = Omit<JobProgress, 'job'>;

/**
 * Background work: the queue never waits for it; it reports progress and can be cancelled. What each adapter must keep to is
 * `tests/contracts/jobs.ts`.
 */
export interface Jobs {
  /** Never rejects: a task that breaks is `job.failed`. No step is told after the answer, or after it was cancelled. */
  run: <T extends Task>(
    job: string,
    task: T,
    onStep: (step: Step) => void,
  ) => Promise<TaskResult<T> | Refusal>;
  /** Its run answers `job.cancelled`. Nothing where no such job runs. */
  cancel: (job: string) => void;
  /** Cancels what runs. */
  close: () => Promise<void>;
}

/** What a worker sends back; after `result` or `fault` it is free for the next task. */
export type WorkerMessage = { step: Step } | { result: unknown } | { fault: string };

/**
 * Each task runs in a worker thread of its own. One that is done stays warm for the next task (the first export
 * of a process also draws its styles); a cancelled or broken one, and one over its time, is ended at once and takes
 * nothing with it.
 * @param limits milliseconds that a task of each kind may take
 */
export function workerJobs(bundle: string, limits: Record<Task['kind'], number> = TIME_LIMITS): Jobs {
  const idle: Worker[] = [];
  const running = new Map<string, () => void>();

  const hire = () => {
    const worker = new Worker(bundle, { resourceLimits: { maxOldGenerationSizeMb: MAX_MEMORY } });
    // One that breaks while it has nothing to do must not end the host with an error nobody listens for.
    worker.on('error', () => {
      const place = idle.indexOf(worker);
      if (place >= 0) idle.splice(place, 1);
    });
    return worker;
  };

  const perform = (job: string, task: Task, onStep: (step: Step) => void) =>
    new Promise<unknown>((resolve) => {
      const worker = idle.pop() ?? hire();
      const finish = (result: unknown, keep: boolean) => {
        running.delete(job);
        clearTimeout(timer);
        worker.off('message', onMessage).off('error', onError);
        if (keep && idle.length === 0) {
          worker.unref();
          idle.push(worker);
        } else worker.terminate().catch(() => undefined);
        resolve(result);
      };
      const limit = limits[task.kind];
      const timer = Number.isFinite(limit)
        ? setTimeout(() => finish(refuse('job.tooSlow', { seconds: limit / 1_000 }), false), limit)
        : undefined;
      running.set(job, () => finish(refuse('job.cancelled'), false));
      const onMessage = (message: WorkerMessage) => {
        if ('step' in message) onStep(message.step);
        else if ('fault' in message) finish(refuse('job.failed', { reason: message.fault }), false);
        else finish(message.result, !isHeavy(task));
      };
      const onError = (fault: Error) => finish(brokenOff(fault), false);
      worker.on('message', onMessage).on('error', onError);
      worker.ref();
      worker.postMessage(task);
    });

  return {
    // A worker answers with the result of the task it was given: `runTask` has the same type on its side.
    run: (job, task, onStep) => perform(job, task, onStep) as ReturnType<Jobs['run']> as never,
    cancel: (job) => running.get(job)?.(),
    close: async () => {
      for (const cancel of [...running.values()]) cancel();
      await Promise.all(idle.splice(0).map((worker) => worker.terminate()));
    },
  };
}

/** Megabytes that a task may hold: far above a large workshop, far below what would hurt the computer. */
const MAX_MEMORY = 1_024;

function brokenOff(fault: Error): Refusal {
  return codeOf(fault) === 'ERR_WORKER_OUT_OF_MEMORY'
    ? refuse('job.tooMuch')
    : refuse('job.failed', { reason: faultName(fault) });
}

/** What tasks are made of (Word, spreadsheets) loads with the first of them: a host with threads never needs it. */
async function runHere<T extends Task>(task: T, onStep: (step: Step) => void) {
  const { runTask } = await import('./tasks/runTask');
  return runTask(task, onStep);
}

/** The same in this process, for tests and for the command line. What was cancelled ends in its own time, and is not told. */
export function inlineJobs(): Jobs {
  const running = new Map<string, { cancelled: boolean }>();
  return {
    run: async (job, task, onStep) => {
      const mine = { cancelled: false };
      running.set(job, mine);
      const step = (each: Step) => {
        if (!mine.cancelled) onStep(each);
      };
      const outcome = await runHere(task, step).catch((fault: unknown) =>
        refuse('job.failed', { reason: faultName(fault) }),
      );
      if (running.get(job) === mine) running.delete(job);
      return mine.cancelled ? refuse('job.cancelled') : outcome;
    },
    cancel: (job) => {
      const found = running.get(job);
      if (found) found.cancelled = true;
    },
    close: async () => {
      for (const each of running.values()) each.cancelled = true;
    },
  };
}
