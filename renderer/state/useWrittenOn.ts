import { useRef } from 'react';

/**
 * The wording that a text is written on: what stood when its writing began, whatever another window saves meanwhile.
 * `base` is what stands now (the `rev` of each paragraph).
 */
export function useWrittenOn(base: readonly number[]) {
  const start = useRef<readonly number[]>(undefined);
  return {
    /** Something is typed: from now on the text stands on what stands now. */
    begin: () => {
      start.current ??= base;
    },
    /** What it was written on; what stands now if nothing was typed. */
    take: () => [...(start.current ?? base)],
    /** It was saved or thrown away. */
    end: () => {
      start.current = undefined;
    },
  };
}
