import type { Position, Recommendation } from '../model/recommendation';
import type { Numbered } from './numbers';
import { whoObjects, whoReserves } from './exceptions';
import { roundState } from './round';

/** One delegation's exceptions of one kind, and on how many texts. */
export interface Exceptions {
  delegation: string;
  position: Extract<Position, 'objects' | 'reserves'>;
  count: number;
}

/** How far the reading of the texts that are printed has come, and which exceptions stand. */
export interface RoundSummary {
  done: number;
  total: number;
  /** Texts that were asked, and to which nobody objects or reserves. */
  without: number;
  exceptions: Exceptions[];
}

export function roundSummary(items: readonly Numbered[]): RoundSummary {
  const texts = items.filter(({ printed, tombstone }) => printed && !tombstone);
  const read = texts.filter(({ recommendation }) => roundState(recommendation) === 'done');
  const counted = (position: Exceptions['position'], who: (text: Recommendation) => string[]) => {
    const counts = new Map<string, number>();
    for (const { recommendation } of texts)
      for (const id of who(recommendation)) counts.set(id, (counts.get(id) ?? 0) + 1);
    return [...counts].map(([delegation, count]): Exceptions => ({ delegation, position, count }));
  };
  return {
    done: read.length,
    total: texts.length,
    without: read.filter(({ recommendation }) => !hasException(recommendation)).length,
    exceptions: [...counted('objects', whoObjects), ...counted('reserves', whoReserves)],
  };
}

function hasException(recommendation: Recommendation): boolean {
  return whoObjects(recommendation).length > 0 || whoReserves(recommendation).length > 0;
}
