import type { ReadWorkshop } from '../../../core/exchange/read';
import type { ReadContext } from '../../../core/exchange/readContext';
import type { Refusal } from '../../../core/messages/refusal';
import { readWorkshopBytes } from './readWorkshopBytes';
import type { OnStep } from './onStep';
import { newId } from '../../runtime/newId';

export interface WorkshopTask {
  kind: 'workshop';
  bytes: Uint8Array;
  context: Omit<ReadContext, 'newId'>;
}

/** A workshop, or everything that is wrong with its file; wrapped, since a task's own refusal is another matter. */
export interface WorkshopReading {
  read: ReadWorkshop | Refusal[];
}

/** Reads a workshop file that somebody else may have written. */
export function readWorkshopTask({ bytes, context }: WorkshopTask, onStep: OnStep): WorkshopReading {
  onStep({ step: 'reading', done: 0, total: 1 });
  return { read: readWorkshopBytes(bytes, { ...context, newId }) };
}
