import type { Listed } from '../../../core/directory/list';
import type { DirectoryEntry } from '../../../core/model/directory';

/** A pasted list of delegations, by what can be done with each name. */
export interface Sorted {
  /** In the directory, and not in the workshop yet. */
  known: DirectoryEntry[];
  /** In no directory. */
  free: string[];
  /** How many are in the workshop already. */
  there: number;
  /** What several are called, such as Congo and Guinea: never guessed. */
  doubtful: string[];
}

/** @param present codes of the delegations of the workshop */
export function sorted(listed: readonly Listed[], present: ReadonlySet<string>): Sorted {
  const result: Sorted = { known: [], free: [], there: 0, doubtful: [] };
  for (const each of listed) {
    if (each.kind === 'free') result.free.push(each.text);
    else if (each.others.length > 0) result.doubtful.push(each.text);
    else if (present.has(each.entry.code)) result.there += 1;
    else result.known.push(each.entry);
  }
  return result;
}
