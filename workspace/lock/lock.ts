/** The lock of a library, held until it is released or the process ends. */
export interface Lock {
  /** Whether it lies in the library itself, where everybody who can open the library meets it. */
  inLibrary: boolean;
  release(): Promise<void>;
}
