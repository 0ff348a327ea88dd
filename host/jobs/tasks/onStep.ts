import type { JobProgress } from '../../../core/contract';

/** Tells how far a task has come. */
export type OnStep = (step: Omit<JobProgress, 'job'>) => void;
