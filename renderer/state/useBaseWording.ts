import { useState } from 'react';

/**
 * The wording that an edit is based on: the one shown when typing began, even if another window saves later.
 * @param base the present `rev` of each paragraph
 * @param kept base of an unfinished text that is offered again
 */
export function useBaseWording(base: readonly number[], kept?: readonly number[]) {
  const [start, setStart] = useState<readonly number[]>();
  const on = start ?? kept;
  return {
    /** Something is typed: from now on the text stands on what stands now. Answers what it was written on. */
    begin: (): number[] => {
      if (start === undefined) setStart(on ?? base);
      return [...(on ?? base)];
    },
    /** What it was written on; what stands now if nothing was typed. */
    take: (): number[] => [...(on ?? base)],
    /** Somebody else changed the wording since: saving waits until a person has seen both. */
    isBehind: on !== undefined && !isSameBase(on, base),
    /** An unfinished text is taken up again, which was written on this. */
    resume: (was: readonly number[]) => setStart(was),
    /** It was saved, put aside or thrown away. */
    end: () => setStart(undefined),
  };
}

/** A paragraph that is not there has no wording: 0. */
function isSameBase(one: readonly number[], other: readonly number[]): boolean {
  const length = Math.max(one.length, other.length);
  return Array.from({ length }, (_, index) => index).every(
    (index) => (one[index] ?? 0) === (other[index] ?? 0),
  );
}
