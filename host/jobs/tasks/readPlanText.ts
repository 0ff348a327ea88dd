import type { PlanText } from '../../../core/catalogue/planText/planText';
import type { Refusal } from '../../../core/messages/refusal';
import type { Framework } from '../../../core/model/framework';
import { readPlanBytes } from './readPlanBytes';
import type { OnStep } from './onStep';

export interface PlanTextTask {
  kind: 'planText';
  bytes: Uint8Array;
  /** Of the file; empty for what was pasted. */
  name: string;
  /** What the plan calls its domains, objectives and actions. */
  levels: Framework['levels'];
}

/** Reads the text of a plan that somebody else may have written. */
export function readPlanTextTask({ bytes, name, levels }: PlanTextTask, onStep: OnStep): PlanText | Refusal {
  onStep({ step: 'reading', done: 0, total: 1 });
  return readPlanBytes(bytes, name, levels);
}
