/** A library held by this process, until it is released or the process ends. */
export interface Lock {
  release(): Promise<void>;
}
