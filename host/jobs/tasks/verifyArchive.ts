import type { ArchiveReport } from '../../../core/archive/report';
import { verifyArchive, type VerifyOrder } from '../../../workspace/archive/verifyArchive';
import type { OnStep } from './onStep';

export interface VerifyArchiveTask {
  kind: 'verifyArchive';
  order: VerifyOrder;
}

/** Steps of progress that one verification tells at most, however many packages there are. */
const STEPS = 200;

/** Reads every file of the archive, a few at a time, and compares it with its checksum. */
export function verifyArchiveTask({ order }: VerifyArchiveTask, onStep: OnStep): Promise<ArchiveReport> {
  let told = -1;
  return verifyArchive(order, (done, total) => {
    const step = Math.floor((done / Math.max(total, 1)) * STEPS);
    if (step === told) return;
    told = step;
    onStep({ step: 'checking', done, total });
  });
}
