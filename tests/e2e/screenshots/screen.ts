import type { Stage } from './stage';

/** One screen or dialog, and how a person gets there in either language. */
export interface Screen {
  name: string;
  open: (stage: Stage) => Promise<void>;
}
