import { parentPort } from 'node:worker_threads';
import type { WorkerMessage } from './jobs';
import { runTask } from './tasks/runTask';
import type { Task } from './tasks/task';

/** The entry of a worker thread: one task after the other, as they are sent. */
const send = (message: WorkerMessage) => parentPort?.postMessage(message);

parentPort?.on('message', (task: Task) => {
  runTask(task, (step) => send({ step })).then(
    (result) => send({ result }),
    // A fault is told by its name only: its message may hold wording or a path.
    (fault: unknown) => send({ fault: fault instanceof Error ? fault.name : 'unknown fault' }),
  );
});
