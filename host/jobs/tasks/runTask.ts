import type { Refusal } from '../../../core/messages/refusal';
import { backUp, restore } from './backUp';
import { eraseAttribution, eraseNames, eraseOnList, findNames } from './erase';
import { openHandoverTask, sealHandoverTask } from './handover';
import { readListAlone } from './readListAlone';
import { readEmblem } from './readEmblem';
import { readPastTask } from './readPast';
import { readRegistrationTask } from './readRegistration';
import { readPlanTextTask } from './readPlanText';
import { readWorkshopTask } from './readWorkshop';
import { redactPackage } from './redactPackage';
import { renderEdition } from './renderEdition';
import { verifyArchiveTask } from './verifyArchive';
import type { OnStep } from './onStep';
import type { Task, TaskResult } from './task';

/** Runs a task where it is called. What all tasks are made of comes with it: only a thread of its own loads it at once. */
export function runTask<T extends Task>(task: T, onStep: OnStep): Promise<TaskResult<T> | Refusal> {
  // The kind of the task says the kind of its result, which the compiler cannot follow through `T`.
  return perform(task, onStep) as Promise<TaskResult<T> | Refusal>;
}

async function perform(task: Task, onStep: OnStep): Promise<TaskResult<Task> | Refusal> {
  switch (task.kind) {
    case 'render':
      return renderEdition(task, onStep);
    case 'registration':
      return readRegistrationTask(task, onStep);
    case 'listAlone':
      return readListAlone(task, onStep);
    case 'workshop':
      return readWorkshopTask(task, onStep);
    case 'planText':
      return readPlanTextTask(task, onStep);
    case 'emblem':
      return readEmblem(task, onStep);
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
