import { useShallow } from 'zustand/react/shallow';
import { byRecommendation, type Belongs } from '../../core/model/belongings';
import type { Conflict, Note } from '../../core/model/recommendation';
import type { Workshop } from '../../core/model/workshop';
import { useMirror } from './mirror';

const NONE: readonly never[] = [];

/** Private notes on a recommendation of the open workshop, oldest first. */
export function useNotes(recommendation: string): readonly Note[] {
  return useBelongings(({ notes }) => notes, recommendation);
}

/** Wordings of a recommendation that nobody settled yet. */
export function useConflicts(recommendation: string): readonly Conflict[] {
  return useBelongings(({ conflicts }) => conflicts, recommendation);
}

/** A component is drawn again when what belongs to its own recommendation changes, and not when another's does. */
function useBelongings<T extends Belongs>(
  of: (workshop: Workshop) => Record<string, T>,
  recommendation: string,
): readonly T[] {
  return useMirror(
    useShallow(
      ({ workshop }) => (workshop && byRecommendation(of(workshop.state)).get(recommendation)) ?? NONE,
    ),
  );
}
